package org.yanlu.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.page.Byline;
import org.yanlu.page.Dating;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Problem;
import org.yanlu.page.Section;
import org.yanlu.statement.Extraction;
import org.yanlu.statement.QuotedTerm;
import org.yanlu.statement.Statement;

/** A page with its sections, statements and problems. */
public final class PageJson {
  private PageJson() {}

  /** A page just read, with what was found on it. */
  public static JsonNode of(Page page, Extraction found) {
    ObjectNode object = of(page, found.statements(), found.nested());
    ArrayNode terms = object.putArray("terms");
    found.terms().forEach(t -> terms.add(of(t)));
    return object;
  }

  /** A page of an archive. */
  public static JsonNode of(ArchivedPage archived) {
    ObjectNode object = of(archived.page(), archived.statements(), archived.nested());
    object.set("phrases", Json.strings(archived.phrases()));
    return object;
  }

  private static ObjectNode of(Page page, List<Statement> found, List<Statement> within) {
    ObjectNode object = Json.object();
    object.put("id", page.id());
    Json.put(object, "title", page.metadata().title());
    Json.put(object, "publisher", page.metadata().publisher());
    Json.put(object, "date", page.metadata().date());
    ArrayNode problems = object.putArray("problems");
    page.problems().forEach(p -> problems.add(of(p)));
    ArrayNode sections = object.putArray("sections");
    page.sections().forEach(s -> sections.add(of(s, page.source())));
    ArrayNode statements = object.putArray("statements");
    found.forEach(s -> statements.add(of(s)));
    ArrayNode nested = object.putArray("nested");
    within.forEach(s -> nested.add(of(s)));
    return object;
  }

  /** One statement. */
  static ObjectNode of(Statement statement) {
    ObjectNode object = Json.object();
    object.put("id", statement.id());
    object.put("section", statement.section());
    object.put("layer", statement.layer().label());
    object.put("kind", statement.kind().label());
    object.put("act", statement.act().label());
    object.set("speaker", SpeakerJson.of(statement.speaker()));
    Json.put(object, "via", statement.via());
    Json.put(object, "addressee", statement.addressee());
    Json.put(object, "target", statement.target());
    object.put("cue", statement.cue());
    object.put("text", statement.text());
    object.set("spans", Json.spans(statement.spans()));
    dating(object, statement.dating());
    object.put("confidence", statement.confidence());
    object.put("statementConfidence", statement.certainty().statement());
    object.put("speakerConfidence", statement.certainty().speaker());
    Json.put(object, "question", statement.links().question());
    Json.put(object, "repeats", statement.links().repeats());
    object.set("evidence", Json.strings(statement.evidence()));
    statement.links().parent().ifPresent(parent -> object.put("parent", parent));
    return object;
  }

  private static ObjectNode of(Section section, String source) {
    ObjectNode object = Json.object();
    object.put("id", section.id());
    object.put("type", section.type().label());
    Json.put(object, "headline", section.headline());
    Json.put(object, "kicker", section.kicker());
    Json.put(object, "series", section.series());
    object.set("headings", Json.strings(section.headings().stream().map(Heading::text).toList()));
    ArrayNode bylines = object.putArray("bylines");
    for (Byline byline : section.bylines()) {
      ObjectNode one = bylines.addObject();
      one.put("name", byline.name());
      Json.put(one, "affiliation", byline.affiliation());
    }
    dating(object, section.dating());
    Json.put(object, "date", section.dating().date());
    object.put("truncated", section.truncated());
    object.set("span", Json.span(section.span()));
    object.put("text", section.text(source).text());
    return object;
  }

  private static void dating(ObjectNode object, Dating dating) {
    if (dating.year().isPresent()) {
      object.put("year", dating.year().getAsInt());
    } else {
      object.putNull("year");
    }
    Json.put(object, "yearBasis", dating.basis().map(b -> b.label()));
  }

  private static ObjectNode of(Problem problem) {
    ObjectNode object = Json.object();
    object.put("severity", problem.severity().label());
    object.put("code", problem.code());
    object.put("message", problem.message());
    object.set("span", Json.span(problem.span()));
    return object;
  }

  private static ArrayNode of(QuotedTerm term) {
    return Json.span(term.span()).add(term.termClass().label());
  }
}
