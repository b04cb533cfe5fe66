package org.yanlu.lucene.document;

import java.util.List;
import java.util.Optional;
import org.yanlu.archive.Hit;
import org.yanlu.page.Page;
import org.yanlu.page.Section;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;
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
        Parties.NONE,
        Optional.empty(),
        section.dating().year(),
        section.dating().date(),
        page.metadata().publisher(),
        topics,
        Certainty.FULL,
        Links.NONE,
        List.of(),
        new Hit.Source(page.file(), List.of(section.span())),
        Optional.empty());
  }

  /**
   * The hit of a statement.
   *
   * @param nested the page's nested statements, its own among them
   */
  static Hit statement(
      Page page,
      Section section,
      Statement statement,
      List<Statement> nested,
      List<Hit.Topic> topics) {
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
        statement.parties(),
        Optional.of(statement.cue()).filter(cue -> !cue.isEmpty()),
        statement.dating().year(),
        statement.dating().date(),
        page.metadata().publisher(),
        topics,
        statement.certainty(),
        links(page, statement.links()),
        nested.stream()
            .filter(inner -> inner.links().parent().filter(statement.id()::equals).isPresent())
            .map(inner -> id(page.id(), inner.id()))
            .toList(),
        new Hit.Source(page.file(), statement.spans()),
        Optional.empty());
  }

  private static Links links(Page page, Links links) {
    return new Links(
        links.parent().map(id -> id(page.id(), id)),
        links.question().map(id -> id(page.id(), id)),
        links.repeats().map(id -> id(page.id(), id)));
  }

  /** The id in the archive of what a page calls {@code local}. */
  static String id(String page, String local) {
    return page + "#" + local;
  }

  private static Optional<String> headline(Page page, Section section) {
    return section.headline().or(page.metadata()::title);
  }
}
