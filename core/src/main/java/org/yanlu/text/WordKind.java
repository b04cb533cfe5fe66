package org.yanlu.text;

/** The part of speech that a common word most often is. */
public enum WordKind {
  /** A noun, verbal nouns, bodies and short forms among them. */
  NOUN("nwoj"),
  /** A verb. */
  VERB("v"),
  /** An adjective or adverb. */
  MODIFIER("ad"),
  /** A time. */
  TIME("t"),
  /** A place or direction. */
  PLACE("sf"),
  /** A name of a person. */
  PERSON("h"),
  /** A preposition, conjunction, pronoun, particle, number or measure word. */
  FUNCTION("pcurmq"),
  /** Anything else, and what no table holds. */
  OTHER("ix");

  private final String letters;

  WordKind(String letters) {
    this.letters = letters;
  }

  /**
   * The kind for a letter of the table.
   *
   * @throws IllegalArgumentException if no kind has it
   */
  static WordKind ofLetter(char letter) {
    for (WordKind kind : values()) {
      if (kind.letters.indexOf(letter) >= 0) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of word has the letter " + letter);
  }
}
