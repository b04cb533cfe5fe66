package org.yanlu.lucene.highlight;

import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.yanlu.analysis.Expansion;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.query.Node;
import org.yanlu.lucene.query.RegularExpression;
import org.yanlu.text.HanFolding;

/** What a query's hits are to be marked for. */
public final class Markers {
  private final HantQueries queries;

  /** Knows what {@code queries} searches besides. */
  public Markers(HantQueries queries) {
    this.queries = queries;
  }

  /** Marks what {@code node} looks for in a hit's text; nothing that it excludes. */
  public Marker of(Node node) {
    Marker.Builder marker = Marker.builder();
    add(node, marker);
    return marker.build();
  }

  private void add(Node node, Marker.Builder marker) {
    switch (node) {
      case Node.Words words -> {
        marker.words(words.text());
        others(words.text(), marker);
      }
      case Node.Term term -> {
        marker.term(term.text());
        others(term.text(), marker);
      }
      case Node.Phrase phrase -> marker.string(phrase.text());
      case Node.Near near -> near.parts().forEach(marker::string);
      case Node.Pattern pattern -> marker.pattern(regex(pattern.text()));
      case Node.Regex regex -> regex(regex.expression(), marker);
      case Node.Said said -> add(said.node(), marker);
      case Node.AllOf all -> all.nodes().forEach(part -> add(part, marker));
      case Node.AnyOf any -> any.nodes().forEach(part -> add(part, marker));
      case Node.InHeadline headline -> {}
      case Node.Choice choice -> {}
      case Node.Years years -> {}
      case Node.Not not -> {}
      case Node.Everything everything -> {}
    }
  }

  private static void regex(RegularExpression expression, Marker.Builder marker) {
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

  /** A {@code *} between Chinese characters ends at the first place where the rest fits. */
  private static Pattern regex(String pattern) {
    String folded = HanFolding.fold(pattern);
    boolean spaced = folded.chars().allMatch(c -> c < 0x250);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      switch (folded.charAt(i)) {
        case '?' -> regex.append('.');
        case '*' -> regex.append(spaced ? "[\\p{L}\\p{N}]*" : ".{0,10}?");
        default -> regex.append(Pattern.quote(folded.substring(i, i + 1)));
      }
    }
    return Pattern.compile(spaced ? "(?<![a-z0-9])" + regex + "(?![a-z0-9])" : regex.toString());
  }
}
