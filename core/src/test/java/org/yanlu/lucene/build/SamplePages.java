package org.yanlu.lucene.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.archive.Archive;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;
import org.yanlu.authority.TopicEntry;
import org.yanlu.authority.Vocabulary;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.lucene.store.IndexFolder;
import org.yanlu.page.Dating;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.page.SectionType;
import org.yanlu.page.YearBasis;
import org.yanlu.statement.Act;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.Kind;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.Statement;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Pages put together by hand, so that tests of the index need neither parser nor extractor. */
public final class SamplePages {
  /** One speaker with an alias, and two topics, one below the other. */
  public static final Authority AUTHORITY =
      new Authority(
          List.of(
              new SpeakerEntry(
                  "ho-fung", "麥浩謙", "person", List.of("麥博士", "Mak Ho-him"), List.of())),
          List.of(
              new TopicEntry(
                  "transport", "交通", "Transport", Optional.empty(), List.of("巴士"), List.of()),
              new TopicEntry(
                  "light-rail",
                  "輕軌",
                  "Light rail",
                  Optional.of("transport"),
                  List.of("輕軌"),
                  List.of())),
          Vocabulary.EMPTY);

  private SamplePages() {}

  /** A page of one section with one statement a line: {@code speaker：text}. */
  public static void add(
      GenerationBuilder builder, String id, int year, String headline, String... lines)
      throws IOException {
    add(builder, id, Dating.of(year, YearBasis.EXPLICIT), headline, lines);
  }

  /** The same without a date. */
  public static void addUndated(
      GenerationBuilder builder, String id, String headline, String... lines) throws IOException {
    add(builder, id, Dating.UNKNOWN, headline, lines);
  }

  private static void add(
      GenerationBuilder builder, String id, Dating dating, String headline, String... lines)
      throws IOException {
    String source = headline + "\n" + String.join("\n", lines);
    Span head = new Span(0, headline.length());
    Span body = new Span(Math.min(headline.length() + 1, source.length()), source.length());
    Section section =
        new Section(
            "s1",
            SectionType.NEWS,
            List.of(new Heading(Heading.Kind.HEADLINE, headline, head, false)),
            List.of(),
            dating,
            List.of(new Paragraph(Paragraph.Role.BODY, SourceText.of(source, body), false)),
            new Span(0, source.length()));
    List<Statement> statements = new ArrayList<>();
    int at = headline.length() + 1;
    for (String line : lines) {
      int colon = line.indexOf('：');
      if (colon > 0) {
        Span span = new Span(at + colon + 1, at + line.length());
        statements.add(
            statement(
                "q" + (statements.size() + 1), line.substring(0, colon), span, source, dating));
      }
      at += line.length() + 1;
    }
    builder.add(
        new Page(id, id + ".md", PageMetadata.NONE, source, List.of(section), List.of(), List.of()),
        new Extraction(statements, List.of(), List.of()));
  }

  private static Statement statement(
      String id, String speaker, Span span, String source, Dating dating) {
    String speakerId = speaker.equals("麥浩謙") ? "ho-fung" : speaker;
    boolean direct = source.charAt(span.start()) == '「';
    return new Statement(
        id,
        "s1",
        Layer.BODY,
        direct ? Kind.DIRECT : Kind.INDIRECT,
        Act.SAY,
        Optional.of(
            new Speaker(
                speakerId,
                speaker,
                SpeakerType.PERSON,
                Optional.of("研究員"),
                Optional.empty(),
                speaker)),
        Parties.NONE,
        "：",
        span.of(source),
        List.of(span),
        dating,
        new Certainty(0.95, 0.9),
        Links.NONE,
        List.of());
  }

  /** A page that holds nothing. */
  public static Page empty(String id) {
    return new Page(id, id, PageMetadata.NONE, "", List.of(), List.of(), List.of());
  }

  /** Fills a builder. */
  @FunctionalInterface
  public interface Filling {
    /** Adds pages to {@code builder}. */
    void fill(GenerationBuilder builder) throws IOException;
  }

  /** Builds a generation in {@code folder} and opens the archive. */
  public static Archive archive(Path folder, Filling filling) throws IOException {
    rebuild(folder, filling);
    return LuceneArchives.open(folder, AUTHORITY);
  }

  /** Builds a generation in {@code folder}. */
  public static void rebuild(Path folder, Filling filling) throws IOException {
    try (GenerationBuilder builder = new GenerationBuilder(new IndexFolder(folder), AUTHORITY)) {
      filling.fill(builder);
      builder.commit();
    }
  }

  /** Four pages of invented transport news. */
  public static void fill(GenerationBuilder builder) throws IOException {
    add(builder, "p1", 2021, "輕軌深夜班次減少", "麥浩謙：「輕軌每晚十一時後只剩兩班車。」", "岑樂怡：票價會在兩周內回落");
    add(builder, "p2", 2022, "巴士改線", "麥浩謙：巴士路線未定，難以估算成本", "霍啟濤：「每一筆帳都經得起查。」");
    add(builder, "p3", 2024, "水位上升", "戴芷澄：水位仍在上升，堤壩從未檢修", "岑樂怡：輕軌應該停駛");
    add(builder, "p4", 2024, "松嶺遷建", "戴芷澄：「輕軌每晚十一時後，只剩兩班車！」");
  }
}
