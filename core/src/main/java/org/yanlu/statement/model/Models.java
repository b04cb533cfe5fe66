package org.yanlu.statement.model;

/**
 * The trained models of the extractor.
 *
 * @param name whether a string is a person's full name
 * @param cue whether a cue attributes a statement
 * @param run whether a statement's content goes on into the next clause
 * @param quote whether a quotation is speech
 * @param confidence how far a statement and its speaker can be trusted
 */
public record Models(
    LinearModel name, LinearModel cue, LinearModel run, LinearModel quote, LinearModel confidence) {
  /** The models that the library holds. */
  public static Models project() {
    return Project.MODELS;
  }

  /** Loaded when first asked for: training must work without them. */
  private static final class Project {
    private static final Models MODELS =
        new Models(
            LinearModel.load("model-name.tsv"),
            LinearModel.load("model-cue.tsv"),
            LinearModel.load("model-run.tsv"),
            LinearModel.load("model-quote.tsv"),
            LinearModel.load("model-confidence.tsv"));
  }
}
