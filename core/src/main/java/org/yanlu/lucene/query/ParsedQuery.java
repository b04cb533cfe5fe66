package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchNoDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;
import org.apache.lucene.queryparser.flexible.core.processors.RemoveDeletedQueryNodesProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.BooleanSingleChildOptimizationQueryNodeProcessor;
import org.yanlu.archive.SearchResult.Issue;

/**
 * A query as read: with the nodes of Lucene's flexible query parser, for its trees and builders.
 *
 * @param node what it asks; its nodes keep what builders made of them, so that a tree is for one
 *     thread
 * @param issues what could not be read and is searched as plain words, in order of position
 */
public record ParsedQuery(QueryNode node, List<Issue> issues) {
  /** More say nothing to anyone. */
  private static final int MOST_ISSUES = 20;

  /** Copies the list. */
  public ParsedQuery {
    issues = issues.stream().limit(MOST_ISSUES).toList();
  }

  /** Reads {@code text}; never fails. */
  public static ParsedQuery of(String text) {
    List<Issue> issues = new ArrayList<>();
    QueryNodeProcessorPipeline form = new QueryNodeProcessorPipeline();
    form.add(new RemoveDeletedQueryNodesProcessor());
    form.add(new BooleanSingleChildOptimizationQueryNodeProcessor());
    QueryNodeProcessorPipeline meaning = new QueryNodeProcessorPipeline();
    meaning.add(new FieldValuesProcessor(issues));
    meaning.add(new PlainWordsProcessor());
    try {
      QueryNode written = new HantSyntaxParser(issues).parse(text, FieldName.WORDING);
      QueryNode formed = form.process(written);
      // an operator that combines nothing any more would still count as the root's parent
      formed.removeFromParent();
      QueryNode meant = meaning.process(formed);
      issues.sort(Comparator.comparingInt(Issue::position));
      return new ParsedQuery(meant instanceof MatchNoDocsQueryNode ? plain(text) : meant, issues);
    } catch (QueryNodeException e) {
      throw new IllegalStateException("no processor refuses a tree: " + text, e);
    }
  }

  /** Takes all letters and digits of {@code text} for plain words, because of {@code issue}. */
  public static ParsedQuery plain(String text, Issue issue) {
    return new ParsedQuery(plain(text), List.of(issue));
  }

  /** The same query with more {@code issues}. */
  public ParsedQuery with(List<Issue> more) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(more);
    all.sort(Comparator.comparingInt(Issue::position));
    return new ParsedQuery(node, all);
  }

  private static QueryNode plain(String text) {
    String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? new MatchAllDocsQueryNode() : new WordsQueryNode(words);
  }

  /** The query in the query language, as read. */
  public String understood() {
    return QueryPrinter.print(node);
  }
}
