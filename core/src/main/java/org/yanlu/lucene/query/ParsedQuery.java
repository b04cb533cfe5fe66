package org.yanlu.lucene.query;

import java.util.List;
import org.yanlu.archive.SearchResult.Issue;

/**
 * A query as read.
 *
 * @param node what it asks
 * @param issues what could not be read and is searched as plain words, in order of position
 */
public record ParsedQuery(Node node, List<Issue> issues) {
  /** Copies the list. */
  public ParsedQuery {
    issues = List.copyOf(issues);
  }

  /** Reads {@code text}; never fails. */
  public static ParsedQuery of(String text) {
    return new QueryParser(text).parse();
  }

  /** Takes all letters and digits of {@code text} for plain words, because of {@code issue}. */
  public static ParsedQuery plain(String text, Issue issue) {
    String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return new ParsedQuery(new Node.Words(words), List.of(issue));
  }

  /** The query in the query language, as read. */
  public String understood() {
    return QueryPrinter.print(node);
  }
}
