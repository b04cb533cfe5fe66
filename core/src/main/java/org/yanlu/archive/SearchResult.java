package org.yanlu.archive;

import java.util.List;
import java.util.Optional;

/**
 * What an archive answers.
 *
 * @param query how the query was understood
 * @param index what was searched
 * @param total the exact number of hits
 * @param partial whether the time limit cut the search short
 * @param tookMs how long it took, in milliseconds
 * @param hits this page of hits
 * @param facets one for each dimension asked for, in that order
 * @param next cursor of the next page of hits; empty after the last
 */
public record SearchResult(
    Understanding query,
    ArchiveInfo index,
    long total,
    boolean partial,
    double tookMs,
    List<Hit> hits,
    List<Facet> facets,
    Optional<String> next) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * How a query was understood.
   *
   * @param text as given
   * @param understood in the query language, as read
   * @param expansions terms added by the vocabulary
   * @param issues parts that could not be parsed, and what else is to be said
   * @param didYouMean another query that has hits; only if no hit holds every word of this one
   */
  public record Understanding(
      String text,
      String understood,
      List<String> expansions,
      List<Issue> issues,
      Optional<String> didYouMean) {
    /** Copies the lists. */
    public Understanding {
      expansions = List.copyOf(expansions);
      issues = List.copyOf(issues);
    }
  }

  /**
   * A part of a query that could not be parsed, or something to be said of how it was searched.
   *
   * @param position UTF-16 offset in the query
   * @param code what was wrong, for programs
   * @param about the words in question, as {@code code} says
   * @param suggestion what to write instead, or empty
   */
  public record Issue(int position, IssueCode code, List<String> about, String suggestion) {
    /** Copies the list. */
    public Issue {
      about = List.copyOf(about);
    }

    /** What was wrong, in English. */
    public String message() {
      return code.message(about);
    }
  }
}
