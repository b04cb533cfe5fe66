package org.yanlu.lucene.build;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.yanlu.analysis.HantAnalyzer;
import org.yanlu.analysis.HantQueries;
import org.yanlu.archive.ArchiveBuilder;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.authority.Authority;
import org.yanlu.authority.TopicTagger;
import org.yanlu.lucene.document.PageDocument;
import org.yanlu.lucene.document.SectionBlock;
import org.yanlu.lucene.document.SpeakerDocument;
import org.yanlu.lucene.phrase.KeyPhrases;
import org.yanlu.lucene.phrase.PhraseCounts;
import org.yanlu.lucene.store.GenerationWriter;
import org.yanlu.lucene.store.IndexFolder;
import org.yanlu.page.Page;
import org.yanlu.page.Problem;
import org.yanlu.page.Section;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.StatementExtractor;

/** Builds a generation from pages. Not thread-safe. */
public final class GenerationBuilder implements ArchiveBuilder {
  /** Fewer, larger pieces on the way to the one segment. */
  private static final double BUFFER_MEGABYTES = 128;

  private final GenerationWriter generation;
  private final Authority authority;
  private final StatementExtractor extractor;
  private final TopicTagger tagger;
  private final PageIds ids = new PageIds();
  private final Tally tally = new Tally();
  private final Wordings wordings = new Wordings();
  private final PhraseCounts phrases = new PhraseCounts();

  /** Begins a generation in {@code folder}. */
  public GenerationBuilder(IndexFolder folder, Authority authority) throws IOException {
    this.authority = authority;
    this.extractor = StatementExtractor.create(authority);
    this.tagger = TopicTagger.of(authority);
    IndexWriterConfig config = new IndexWriterConfig(HantAnalyzer.folded());
    config.setSimilarity(HantQueries.similarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    this.generation = GenerationWriter.begin(folder, config);
  }

  @Override
  public List<Problem> add(Page page) throws IOException {
    return add(page, extractor.extract(page));
  }

  /** Adds a page whose statements are known. */
  List<Problem> add(Page page, Extraction found) throws IOException {
    PageIds.Named named = ids.name(page);
    for (Section section : page.sections()) {
      SectionBlock block = SectionBlock.of(named.page(), section, found, tagger, wordings::group);
      documents().addDocuments(block.documents());
      tally.add(block);
      phrases.add(block.headings(), block.section().text());
    }
    documents()
        .addDocument(
            PageDocument.of(
                new ArchivedPage(named.page(), found.statements(), found.nested(), List.of())));
    tally.page();
    return named.problems();
  }

  @Override
  public ArchiveStats commit() throws IOException {
    List<SpeakerDocument.Entry> speakers = tally.speakers(authority);
    for (SpeakerDocument.Entry speaker : speakers) {
      documents().addDocument(SpeakerDocument.of(speaker));
    }
    SuggestionWriter suggestions = new SuggestionWriter(documents());
    suggestions.speakers(speakers);
    suggestions.topics(authority.topics(), tally.topics());
    new PhraseWriter(documents(), new KeyPhrases(phrases)).write(suggestions);
    suggestions.write();
    return generation.publish(tally.stats(generation.number()));
  }

  @Override
  public void close() throws IOException {
    generation.close();
  }

  private IndexWriter documents() {
    return generation.documents();
  }
}
