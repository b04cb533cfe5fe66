package org.yanlu.statement.model;

/**
 * The trained models of the extractor.
 *
 * @param name whether a string is a person's full name
 * @param cue whether a cue attributes a statement
 * @param run whether a statement's content goes on into the next clause
 * @param quote whether a quotation is speech
 * @param subject which stretch is the subject of a clause
 * @param mention which stretch beside a cue names the source
 * @param source whom a mention means
 * @param statement whether what was found is a statement
 * @param speaker whether a statement is its speaker's
 */
public record Models(
    LinearModel name,
    LinearModel cue,
    LinearModel run,
    LinearModel quote,
    LinearModel subject,
    LinearModel mention,
    LinearModel source,
    LinearModel statement,
    LinearModel speaker) {
  /** The models that the library holds. */
  public static Models project() {
    return Project.MODELS;
  }

  /** These models with others for what can be trusted. */
  public Models withTrust(LinearModel statements, LinearModel speakers) {
    return new Models(name, cue, run, quote, subject, mention, source, statements, speakers);
  }

  /** These models with others for subject, mention and source. */
  public Models withSources(LinearModel subjects, LinearModel mentions, LinearModel sources) {
    return new Models(name, cue, run, quote, subjects, mentions, sources, statement, speaker);
  }

  /** Loaded when first asked for: training must work without them. */
  private static final class Project {
    private static final Models MODELS =
        new Models(
            LinearModel.load("model-name.tsv"),
            LinearModel.load("model-cue.tsv"),
            LinearModel.load("model-run.tsv"),
            LinearModel.load("model-quote.tsv"),
            LinearModel.load("model-subject.tsv"),
            LinearModel.load("model-mention.tsv"),
            LinearModel.load("model-source.tsv"),
            LinearModel.load("model-statement.tsv"),
            LinearModel.load("model-speaker.tsv"));
  }
}
