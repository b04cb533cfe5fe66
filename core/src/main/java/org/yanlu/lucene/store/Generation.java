package org.yanlu.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * One open generation of an index. Nothing in it ever changes. Thread-safe; stays readable until
 * the last of its {@linkplain #retain() holders} has closed it.
 */
public final class Generation implements Closeable {
  private final Manifest manifest;
  private final IndexReader reader;
  private final Similarity similarity;

  private Generation(Manifest manifest, IndexReader reader, Similarity similarity) {
    this.manifest = manifest;
    this.reader = reader;
    this.similarity = similarity;
  }

  static Generation open(IndexFolder folder, Manifest manifest, Similarity similarity)
      throws IOException {
    FSDirectory directory = FSDirectory.open(folder.generation(manifest.generation()));
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
      return new Generation(manifest, reader, similarity);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Its manifest. */
  public Manifest manifest() {
    return manifest;
  }

  /** Its reader. */
  public IndexReader reader() {
    return reader;
  }

  /** A searcher of its own for one request, so that a time limit set on it stays there. */
  public IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(similarity);
    return searcher;
  }

  /** Adds a holder, unless the last one has gone. */
  boolean retain() {
    return reader.tryIncRef();
  }

  /** Takes one holder away. */
  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
