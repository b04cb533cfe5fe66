package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.document.Fields;
import org.yanlu.lucene.document.HitCodec;
import org.yanlu.lucene.document.StoredDocuments;
import org.yanlu.statement.Kind;
import org.yanlu.statement.Speaker;
import org.yanlu.text.Span;

/**
 * Puts a statement and the next one of its section together, for a quotation that runs over both:
 * 「甲，」某人說，「乙。」 is two statements in print. Only of one speaker, and only where no more stands
 * between them than says who speaks. Not thread-safe.
 */
final class Neighbours {
  /** Room for a name, an office and a cue, in UTF-16 units. */
  private static final int LARGEST_GAP = 30;

  private final IndexReader reader;
  private final StoredDocuments stored;

  Neighbours(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = new StoredDocuments(reader);
  }

  /**
   * Two statements put together.
   *
   * @param first the one
   * @param second the next
   * @param both the two as one, under the id of the first; … stands between their texts
   */
  record Joined(Hit first, Hit second, Hit both) {}

  /** The statement of a Lucene document with the one before it, and with the one after it. */
  List<Joined> joined(int document) throws IOException {
    List<Joined> joined = new ArrayList<>();
    for (int first : new int[] {document - 1, document}) {
      if (isStatement(first) && isStatement(first + 1)) {
        join(hit(first), hit(first + 1)).ifPresent(joined::add);
      }
    }
    return joined;
  }

  private static Optional<Joined> join(Hit first, Hit second) {
    int gap = second.source().spans().getFirst().start() - first.source().spans().getLast().end();
    boolean together =
        first.page().equals(second.page())
            && first.section().equals(second.section())
            && first.speaker().isPresent()
            && first.speaker().map(Speaker::id).equals(second.speaker().map(Speaker::id))
            && gap >= 0
            && gap <= LARGEST_GAP;
    return together
        ? Optional.of(new Joined(first, second, asOne(first, second)))
        : Optional.empty();
  }

  /** Unless both are the speaker's own words, together they are a report. */
  private static Hit asOne(Hit first, Hit second) {
    List<Span> spans =
        Stream.concat(first.source().spans().stream(), second.source().spans().stream()).toList();
    return new Hit(
        first.id(),
        first.type(),
        0,
        first.text() + "…" + second.text(),
        List.of(),
        first.headline(),
        first.page(),
        first.section(),
        first.sectionType(),
        first.kind().equals(second.kind()) ? first.kind() : Optional.of(Kind.INDIRECT.label()),
        first.act(),
        first.speaker(),
        first.parties(),
        first.cue(),
        first.year(),
        first.date(),
        first.publisher(),
        first.topics(),
        first.confidence() <= second.confidence() ? first.certainty() : second.certainty(),
        first.links(),
        first.nested(),
        new Hit.Source(first.source().file(), spans),
        Optional.empty());
  }

  private Hit hit(int document) throws IOException {
    return HitCodec.read(stored.bytes(document));
  }

  /** Statements only have a number of their wording. */
  private boolean isStatement(int document) throws IOException {
    if (document < 0 || document >= reader.maxDoc()) {
      return false;
    }
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return DocValues.getSortedNumeric(leaf.reader(), Fields.WORDING)
        .advanceExact(document - leaf.docBase);
  }
}
