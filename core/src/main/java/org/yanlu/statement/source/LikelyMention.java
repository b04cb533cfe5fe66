package org.yanlu.statement.source;

/**
 * A stretch that a model takes for a mention or subject.
 *
 * @param stretch the stretch
 * @param probability how likely
 */
record LikelyMention(Stretch stretch, double probability) {
  String words() {
    return stretch.words();
  }

  MentionForm form() {
    return stretch.form();
  }

  /** The name of its source, if that is new to the page. */
  String name() {
    return SourceNames.of(words(), form());
  }
}
