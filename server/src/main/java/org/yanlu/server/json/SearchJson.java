package org.yanlu.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yanlu.archive.ArchiveInfo;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.Facet;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchResult;

/** The answer to a search, a single hit, and the figures of an archive. */
public final class SearchJson {
  private SearchJson() {}

  /** The whole answer. */
  public static JsonNode of(SearchResult result) {
    ObjectNode object = Json.object();
    object.set("query", of(result.query()));
    object.set("index", of(result.index()));
    object.put("total", result.total());
    object.put("partial", result.partial());
    object.put("tookMs", Math.round(result.tookMs() * 10) / 10.0);
    ArrayNode hits = object.putArray("hits");
    result.hits().forEach(h -> hits.add(of(h)));
    ObjectNode facets = object.putObject("facets");
    for (Facet facet : result.facets()) {
      facets.set(facet.dimension().label(), of(facet.values()));
    }
    Json.put(object, "next", result.next());
    return object;
  }

  /** One section or statement. */
  public static ObjectNode of(Hit hit) {
    ObjectNode object = Json.object();
    object.put("id", hit.id());
    object.put("type", hit.type());
    object.put("score", hit.score());
    object.put("text", hit.text());
    object.set("highlights", Json.spans(hit.highlights()));
    Json.put(object, "headline", hit.headline());
    object.put("page", hit.page());
    object.put("section", hit.section());
    object.put("sectionType", hit.sectionType());
    Json.put(object, "kind", hit.kind());
    Json.put(object, "act", hit.act());
    object.set("speaker", SpeakerJson.of(hit.speaker()));
    Json.put(object, "via", hit.parties().via());
    Json.put(object, "addressee", hit.parties().addressee());
    Json.put(object, "target", hit.parties().target());
    Json.put(object, "cue", hit.cue());
    if (hit.year().isPresent()) {
      object.put("year", hit.year().getAsInt());
    } else {
      object.putNull("year");
    }
    Json.put(object, "date", hit.date());
    Json.put(object, "publisher", hit.publisher());
    ArrayNode topics = object.putArray("topics");
    hit.topics()
        .forEach(
            t ->
                topics
                    .addObject()
                    .put("id", t.id())
                    .put("label", t.label())
                    .put("evidence", t.evidence()));
    object.put("confidence", hit.confidence());
    object.put("statementConfidence", hit.certainty().statement());
    object.put("speakerConfidence", hit.certainty().speaker());
    Json.put(object, "parent", hit.links().parent());
    object.set("nested", Json.strings(hit.nested()));
    Json.put(object, "question", hit.links().question());
    Json.put(object, "repeats", hit.links().repeats());
    ObjectNode source = object.putObject("source");
    source.put("file", hit.source().file());
    source.set("spans", Json.spans(hit.source().spans()));
    hit.explanation().ifPresent(words -> object.put("explanation", words));
    return object;
  }

  /** The figures that {@code stats} prints. */
  public static JsonNode of(ArchiveStats stats) {
    ObjectNode object = Json.object();
    object.put("pages", stats.info().pages());
    object.put("sections", stats.info().sections());
    object.put("statements", stats.info().statements());
    object.put("speakers", stats.speakers());
    object.put("topics", stats.topics());
    ObjectNode years = object.putObject("years");
    years.put("first", stats.firstYear());
    years.put("last", stats.lastYear());
    object.put("sizeBytes", stats.sizeBytes());
    object.put("generation", stats.info().generation());
    return object;
  }

  private static ObjectNode of(ArchiveInfo info) {
    ObjectNode object = Json.object();
    object.put("generation", info.generation());
    object.put("pages", info.pages());
    object.put("sections", info.sections());
    object.put("statements", info.statements());
    return object;
  }

  static ObjectNode of(SearchResult.Understanding query) {
    ObjectNode object = Json.object();
    object.put("text", query.text());
    object.put("understood", query.understood());
    object.set("expansions", Json.strings(query.expansions()));
    ArrayNode issues = object.putArray("issues");
    for (SearchResult.Issue issue : query.issues()) {
      ObjectNode one = issues.addObject();
      one.put("position", issue.position());
      one.put("code", issue.code().label());
      one.put("message", issue.message());
      one.put("suggestion", issue.suggestion());
    }
    Json.put(object, "didYouMean", query.didYouMean());
    return object;
  }

  static ArrayNode of(List<Facet.Value> values) {
    ArrayNode array = Json.array();
    for (Facet.Value value : values) {
      ObjectNode one = array.addObject();
      one.put("value", value.value());
      one.put("label", value.label());
      one.put("count", value.count());
      one.put("selected", value.selected());
      value.parent().ifPresent(parent -> one.put("parent", parent));
    }
    return array;
  }
}
