package org.yanlu.statement.source;

/**
 * Who may speak.
 *
 * @param name who
 * @param words the mention beside the cue; empty if the source is elided
 * @param form how the mention names the source
 * @param probability how likely, 0 to 1
 */
public record Answer(String name, String words, MentionForm form, double probability) {
  /** Both ways to the same source, by the words of the likelier. */
  Answer with(Answer other) {
    Answer likelier = probability >= other.probability ? this : other;
    return new Answer(name, likelier.words, likelier.form, probability + other.probability);
  }
}
