package org.yanlu.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.AnalyzedTerm;

/** The terms of a text, for each analysis. */
public final class AnalysisJson {
  private AnalysisJson() {}

  /** All analyses of {@code text}; spans are into it. */
  public static JsonNode of(String text) {
    ObjectNode object = Json.object();
    object.put("text", text);
    ObjectNode analyses = object.putObject("analyses");
    for (Analysis analysis : Analysis.values()) {
      ArrayNode terms = analyses.putArray(name(analysis));
      analysis.terms(text).forEach(t -> terms.add(of(t)));
    }
    return object;
  }

  /** The name of an analysis. */
  public static String name(Analysis analysis) {
    return analysis.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode of(AnalyzedTerm term) {
    ObjectNode object = Json.object();
    object.put("term", term.term());
    object.set("span", Json.span(term.span()));
    object.put("position", term.position());
    object.put("type", term.type());
    return object;
  }
}
