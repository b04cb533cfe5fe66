package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.document.Fields;
import org.yanlu.text.Span;

/** Says in words why something was found: what matched, and what each field added to the score. */
final class Explainer {
  private static final String EVERY_WORD = "holding every word";

  private final IndexSearcher searcher;
  private final Optional<Query> query;
  private final QueryNode node;

  /** Explains hits of {@code node} ranked by {@code query}; by their dates if there is none. */
  Explainer(IndexSearcher searcher, Optional<Query> query, QueryNode node) {
    this.searcher = searcher;
    this.query = query;
    this.node = node;
  }

  String explain(int document, Hit hit, List<Span> marks) throws IOException {
    if (node instanceof MatchAllDocsQueryNode) {
      return "no words were asked for: every hit counts the same";
    }
    List<String> reasons = new ArrayList<>();
    if (!marks.isEmpty()) {
      reasons.add(
          "the text has "
              + marks.stream()
                  .map(mark -> mark.of(hit.text()))
                  .distinct()
                  .collect(Collectors.joining("、")));
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    if (query.isPresent()) {
      collect(searcher.explain(query.get(), document), shares);
    }
    shares.forEach((field, share) -> reasons.add("%s adds %.2f".formatted(inWords(field), share)));
    return reasons.isEmpty() ? "it has the values asked for" : String.join("; ", reasons);
  }

  /** Adds up the leaves of Lucene's explanation that are weights of terms, by field. */
  private static void collect(Explanation part, Map<String, Double> shares) {
    String text = part.getDescription();
    double value = part.getValue().doubleValue();
    if (text.startsWith("ConstantScore(") && value > 0) {
      shares.merge(EVERY_WORD, value, Double::sum);
      return;
    }
    if (text.startsWith("weight(")) {
      int colon = text.indexOf(':');
      if (colon > 0 && value > 0) {
        shares.merge(
            text.substring("weight(".length(), colon).replace("\"", ""), value, Double::sum);
      }
      return;
    }
    for (Explanation detail : part.getDetails()) {
      collect(detail, shares);
    }
  }

  private static String inWords(String field) {
    return switch (field) {
      case Fields.TEXT -> "the wording";
      case Fields.HEADLINE -> "the headline";
      case Fields.CONTEXT -> "the speaker's description";
      case Fields.PAGE_TITLE -> "the page's title";
      default -> field;
    };
  }
}
