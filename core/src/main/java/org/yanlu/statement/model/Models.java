package org.yanlu.statement.model;

/**
 * The trained models of the extractor.
 *
 * @param name whether a string is a person's full name
 * @param cue whether a cue attributes a statement
 * @param run whether a statement's content goes on into the next clause
 */
public record Models(LinearModel name, LinearModel cue, LinearModel run) {
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
            LinearModel.load("model-run.tsv"));
  }
}
