package org.yanlu.lucene.highlight;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.yanlu.analysis.Expansion;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.plan.Strings;
import org.yanlu.lucene.query.FieldName;
import org.yanlu.lucene.query.RegularExpression;
import org.yanlu.lucene.query.Wildcards;
import org.yanlu.lucene.query.WordsQueryNode;
import org.yanlu.text.HanFolding;

/** What a query's hits are to be marked for. */
public final class Markers {
  private final HantQueries queries;

  /** Knows what {@code queries} searches besides. */
  public Markers(HantQueries queries) {
    this.queries = queries;
  }

  /** Marks what {@code node} looks for in a hit's text; nothing that it excludes. */
  public Marker of(QueryNode node) {
    Marker.Builder marker = Marker.builder();
    add(node, marker);
    return marker.build();
  }

  private void add(QueryNode node, Marker.Builder marker) {
    switch (node) {
      case WordsQueryNode words -> {
        marker.words(words.text());
        others(words.text(), marker);
      }
      case ModifierQueryNode not -> {}
      case FieldableNode string -> {
        if (FieldName.isWording(string.getField())) {
          string(string, marker);
        }
      }
      default -> children(node).forEach(child -> add(child, marker));
    }
  }

  private void string(FieldableNode node, Marker.Builder marker) {
    switch (node) {
      case QuotedFieldQueryNode phrase -> marker.string(phrase.getTextAsString());
      case WildcardQueryNode pattern -> pattern(pattern.getTextAsString(), marker);
      case FieldQueryNode word -> {
        marker.term(word.getTextAsString());
        others(word.getTextAsString(), marker);
      }
      case SlopQueryNode near -> near(near, marker);
      case RegexpQueryNode regex -> regex(regex.getText().toString(), marker);
      default -> throw new IllegalArgumentException("no string of the query language: " + node);
    }
  }

  private static List<QueryNode> children(QueryNode node) {
    return node.isLeaf() ? List.of() : node.getChildren();
  }

  private static void near(SlopQueryNode near, Marker.Builder marker) {
    List<String> parts = Strings.parts(near);
    if (parts.size() == 1) {
      marker.string(parts.getFirst());
    } else {
      marker.near(parts, near.getValue());
    }
  }

  private static void regex(String text, Marker.Builder marker) {
    RegularExpression expression = RegularExpression.of(text).orElseThrow();
    if (expression.strings().isEmpty()) {
      marker.wordsOf(new CharacterRunAutomaton(expression.words()));
    }
    expression.strings().forEach(marker::string);
  }

  private void others(String text, Marker.Builder marker) {
    for (Expansion expansion : queries.expansionsOf(text)) {
      expansion.others().forEach(marker::term);
    }
  }

  private static void pattern(String pattern, Marker.Builder marker) {
    String folded = HanFolding.fold(pattern);
    if (RegularExpression.isLatin(folded)) {
      marker.wordsOf(new CharacterRunAutomaton(Wildcards.automaton(folded)));
    } else {
      marker.pattern(new Gapped(folded, Strings.LONGEST_STAR));
    }
  }
}
