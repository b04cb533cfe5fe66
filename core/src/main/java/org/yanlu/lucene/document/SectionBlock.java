package org.yanlu.lucene.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.authority.TopicTagger;
import org.yanlu.page.Byline;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;

/**
 * One section and its statements.
 *
 * @param headings its headings, one a line
 * @param section the section's hit, with its whole text
 * @param statements its statements' hits, in page order
 * @param nested the hits of statements within the content of others, in page order
 * @param documents the documents, in the order in which they must be indexed together
 */
public record SectionBlock(
    String headings,
    Hit section,
    List<Hit> statements,
    List<Hit> nested,
    List<Document> documents) {
  /** Numbers the groups of statements of nearly the same wording. */
  @FunctionalInterface
  public interface Wording {
    /** The group of the next statement. */
    int group(String text);
  }

  /**
   * Makes the documents of a section.
   *
   * @param page the section's page
   * @param section the section
   * @param found what was found on the page
   * @param tagger assigns topics
   * @param wording numbers wordings
   */
  public static SectionBlock of(
      Page page, Section section, Extraction found, TopicTagger tagger, Wording wording) {
    List<Statement> statements = in(section, found.statements());
    List<Hit> nested = new ArrayList<>();
    String text = section.text(page.source()).text();
    TopicAssignment topics = new TopicAssignment(tagger, section, text);
    String headings = headings(page, section);
    List<Hit> hits = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (Statement statement : statements) {
      List<Hit.Topic> about = topics.ofStatement(statement.text());
      Hit hit = HitOf.statement(page, section, statement, found.nested(), about);
      hits.add(hit);
      documents.add(
          document(DocumentType.STATEMENT, hit, section, headings, title(page))
              .wording(wording.group(statement.text()))
              .document());
    }
    for (Statement statement : in(section, found.nested())) {
      List<Hit.Topic> about = topics.ofStatement(statement.text());
      Hit hit = HitOf.statement(page, section, statement, found.nested(), about);
      nested.add(hit);
      documents.add(document(DocumentType.NESTED, hit, section, headings, title(page)).document());
    }
    Hit hit = HitOf.section(page, section, text, topics.ofSection());
    HitDocument parent =
        signed(new HitDocument(DocumentType.SECTION, hit), section)
            .text(Fields.TEXT, text + "\n" + (isCaption(section) ? own(section) : headings))
            .text(Fields.HEADLINE, headings)
            .text(Fields.CONTEXT, names(section))
            .text(Fields.PAGE_TITLE, title(page))
            .withoutPhrases();
    speakers(parent, statements.stream().map(Statement::speaker).flatMap(Optional::stream));
    documents.add(parent.document());
    return new SectionBlock(
        headings, hit, List.copyOf(hits), List.copyOf(nested), List.copyOf(documents));
  }

  private static List<Statement> in(Section section, List<Statement> statements) {
    return statements.stream().filter(s -> s.section().equals(section.id())).toList();
  }

  private static HitDocument document(
      DocumentType type, Hit hit, Section section, String headings, String title) {
    HitDocument statement =
        signed(new HitDocument(type, hit), section)
            .text(Fields.TEXT, hit.text())
            .text(Fields.HEADLINE, headings)
            .text(Fields.CONTEXT, hit.speaker().map(SectionBlock::context).orElse(""))
            .text(Fields.PAGE_TITLE, title)
            .in(HitOf.id(hit.page(), hit.section()));
    speakers(statement, hit.speaker().stream());
    return statement;
  }

  private static HitDocument signed(HitDocument document, Section section) {
    return document.facet(Dimension.BYLINE, section.bylines().stream().map(Byline::name).toList());
  }

  private static void speakers(HitDocument document, Stream<Speaker> speakers) {
    List<Speaker> all = speakers.toList();
    document
        .facet(Dimension.SPEAKER, all.stream().map(Speaker::id).toList())
        .facet(Dimension.ROLE, all.stream().map(Speaker::role).flatMap(Optional::stream).toList())
        .facet(
            Dimension.AFFILIATION,
            all.stream().map(Speaker::affiliation).flatMap(Optional::stream).toList());
  }

  /** A section without a headline goes under its page's title. */
  private static String headings(Page page, Section section) {
    return section.headline().isPresent()
        ? own(section)
        : Stream.concat(Stream.of(own(section)), page.metadata().title().stream())
            .filter(heading -> !heading.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  /**
   * The title of its page is no part of a caption's wording: so short a text would else be the best
   * hit for what its page is about.
   */
  private static boolean isCaption(Section section) {
    return section.type() == SectionType.CAPTION;
  }

  private static String own(Section section) {
    return String.join("\n", section.headings().stream().map(Heading::text).toList());
  }

  private static String title(Page page) {
    return page.metadata()
        .title()
        .or(
            () ->
                page.sections().stream()
                    .map(Section::headline)
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse("");
  }

  private static String names(Section section) {
    return String.join("\n", section.bylines().stream().map(Byline::name).toList());
  }

  private static String context(Speaker speaker) {
    return String.join(
        "\n",
        Stream.of(
                Stream.of(speaker.name()),
                speaker.affiliation().stream(),
                speaker.role().stream(),
                speaker.mention().equals(speaker.name())
                    ? Stream.<String>empty()
                    : Stream.of(speaker.mention()))
            .flatMap(part -> part)
            .toList());
  }
}
