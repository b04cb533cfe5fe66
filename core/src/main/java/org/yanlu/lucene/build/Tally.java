package org.yanlu.lucene.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanlu.archive.ArchiveInfo;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;
import org.yanlu.lucene.document.SectionBlock;
import org.yanlu.lucene.document.SpeakerDocument;
import org.yanlu.statement.Speaker;

/** Counts what is added. Not thread-safe. */
final class Tally {
  private final Map<String, SpeakerSummary> speakers = new LinkedHashMap<>();
  private final Map<String, Long> topics = new HashMap<>();
  private long pages;
  private long sections;
  private long statements;
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear = Integer.MIN_VALUE;

  void page() {
    pages++;
  }

  void add(SectionBlock block) {
    sections++;
    hit(block.section());
    for (Hit statement : block.statements()) {
      statements++;
      hit(statement);
      statement.speaker().ifPresent(speaker -> speaker(speaker, 1));
    }
    for (Hit nested : block.nested()) {
      nested.speaker().ifPresent(speaker -> speaker(speaker, 0));
    }
  }

  /** How many hits have each topic. */
  Map<String, Long> topics() {
    return topics;
  }

  /** The figures; the size on disk is not known yet. */
  ArchiveStats stats(long generation) {
    boolean dated = firstYear <= lastYear;
    return new ArchiveStats(
        new ArchiveInfo(generation, pages, sections, statements),
        (int) speakers.values().stream().filter(s -> s.statements() > 0).count(),
        topics.size(),
        dated ? firstYear : 0,
        dated ? lastYear : 0,
        0);
  }

  /**
   * The speakers met, in order of appearance, those of nested statements alone too, under the names
   * that {@code authority} knows.
   */
  List<SpeakerDocument.Entry> speakers(Authority authority) {
    Map<String, SpeakerEntry> entries = new HashMap<>();
    authority.speakers().forEach(entry -> entries.put(entry.id(), entry));
    return speakers.values().stream().map(s -> named(s, entries.get(s.id()))).toList();
  }

  private static SpeakerDocument.Entry named(SpeakerSummary met, @Nullable SpeakerEntry known) {
    return known == null
        ? new SpeakerDocument.Entry(met, List.of())
        : new SpeakerDocument.Entry(
            new SpeakerSummary(met.id(), known.name(), met.type(), met.statements()),
            known.aliases());
  }

  private void hit(Hit hit) {
    hit.topics().forEach(topic -> topics.merge(topic.id(), 1L, Long::sum));
    hit.year()
        .ifPresent(
            year -> {
              firstYear = Math.min(firstYear, year);
              lastYear = Math.max(lastYear, year);
            });
  }

  private void speaker(Speaker speaker, long statements) {
    speakers.merge(
        speaker.id(),
        new SpeakerSummary(speaker.id(), speaker.name(), speaker.type().label(), statements),
        (known, one) ->
            new SpeakerSummary(
                known.id(), known.name(), known.type(), known.statements() + one.statements()));
  }
}
