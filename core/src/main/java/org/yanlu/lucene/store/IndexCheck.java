package org.yanlu.lucene.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.yanlu.archive.ArchiveUnavailableException;

/** Does a generation hold what its manifest says? */
public final class IndexCheck {
  private IndexCheck() {}

  /**
   * Reads the whole generation in force and compares it with its manifest.
   *
   * @throws ArchiveUnavailableException if there is none, or something does not agree
   */
  public static Manifest thorough(IndexFolder folder) throws IOException {
    Manifest manifest = folder.manifest();
    try (Directory directory = FSDirectory.open(folder.generation(manifest.generation()))) {
      light(directory, manifest);
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      try (CheckIndex check = new CheckIndex(directory);
          PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
        check.setInfoStream(out);
        if (!check.checkIndex().clean) {
          throw damaged(report.toString(StandardCharsets.UTF_8));
        }
      }
    }
    return manifest;
  }

  /** Compares files, checksums and counts with {@code manifest}. */
  static void light(Directory directory, Manifest manifest) throws IOException {
    if (!checksum(directory).equals(manifest.checksum())) {
      throw damaged("its files are not those of its manifest");
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (reader.numDocs() != manifest.documents()) {
        throw damaged(reader.numDocs() + " documents, its manifest says " + manifest.documents());
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  /** Over the name, length and own checksum of each file, in order of name. */
  static String checksum(Directory directory) throws IOException {
    CRC32C sum = new CRC32C();
    String[] names = directory.listAll();
    Arrays.sort(names);
    for (String name : names) {
      if (!name.endsWith(".lock")) {
        try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
          String line = name + ' ' + input.length() + ' ' + CodecUtil.retrieveChecksum(input);
          sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static ArchiveUnavailableException damaged(String what) {
    return new ArchiveUnavailableException.Damaged("the index is damaged, rebuild it: " + what);
  }
}
