package org.yanlu.text;

/** The part of speech that a common word most often is. */
public enum WordKind {
  /** A noun, verbal nouns and idioms among them. */
  NOUN("n"),
  /** A verb. */
  VERB("v"),
  /** An adjective or adverb. */
  MODIFIER("a"),
  /** A time. */
  TIME("t"),
  /** A place. */
  PLACE("s"),
  /** A name of a person. */
  PERSON("r"),
  /** A preposition, conjunction, pronoun, particle, number or measure word. */
  FUNCTION("f"),
  /** Anything else, and what no table holds. */
  OTHER("o");

  private final String letter;

  WordKind(String letter) {
    this.letter = letter;
  }

  /** The letter that stands for it in the table. */
  public String letter() {
    return letter;
  }

  /**
   * The kind for a letter of the table.
   *
   * @throws IllegalArgumentException if no kind has it
   */
  static WordKind ofLetter(String letter) {
    for (WordKind kind : values()) {
      if (kind.letter.equals(letter)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of word has the letter " + letter);
  }

  /** The kind for a tag of the ICTCLAS tag set: {@code v}, {@code vn}, {@code ns} … */
  public static WordKind ofTag(String tag) {
    return switch (tag) {
      case "v", "vd", "vi", "vg", "vq", "vx" -> VERB;
      case "a", "ad", "ag", "d", "dg", "z", "b" -> MODIFIER;
      case "t", "tg" -> TIME;
      case "ns", "s", "f" -> PLACE;
      case "p", "c", "r", "u", "ud", "ug", "uj", "ul", "uv", "uz", "m", "q", "mq", "k", "h" ->
          FUNCTION;
      default ->
          tag.startsWith("nr")
              ? PERSON
              : tag.startsWith("n") || tag.equals("vn") || tag.equals("an") || tag.equals("j")
                  ? NOUN
                  : OTHER;
    };
  }
}
