package org.yanlu.lucene.document;

import java.util.List;
import java.util.Optional;
import org.yanlu.archive.Hit;
import org.yanlu.page.Page;
import org.yanlu.page.Section;
import org.yanlu.statement.Statement;

/** The hits that sections and statements of a page become. */
final class HitOf {
  private HitOf() {}

  static Hit section(Page page, Section section, String text, List<Hit.Topic> topics) {
    return new Hit(
        id(page.id(), section.id()),
        DocumentType.SECTION.label(),
        0,
        text,
        List.of(),
        headline(page, section),
        page.id(),
        section.id(),
        section.type().label(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        section.dating().year(),
        section.dating().date(),
        page.metadata().publisher(),
        topics,
        1,
        new Hit.Source(page.file(), List.of(section.span())),
        Optional.empty());
  }

  static Hit statement(Page page, Section section, Statement statement, List<Hit.Topic> topics) {
    return new Hit(
        id(page.id(), statement.id()),
        DocumentType.STATEMENT.label(),
        0,
        statement.text(),
        List.of(),
        headline(page, section),
        page.id(),
        section.id(),
        section.type().label(),
        Optional.of(statement.kind().label()),
        Optional.of(statement.act().label()),
        statement.speaker(),
        Optional.of(statement.cue()).filter(cue -> !cue.isEmpty()),
        statement.dating().year(),
        statement.dating().date(),
        page.metadata().publisher(),
        topics,
        statement.confidence(),
        new Hit.Source(page.file(), statement.spans()),
        Optional.empty());
  }

  /** The id in the archive of what a page calls {@code local}. */
  static String id(String page, String local) {
    return page + "#" + local;
  }

  private static Optional<String> headline(Page page, Section section) {
    return section.headline().or(page.metadata()::title);
  }
}
