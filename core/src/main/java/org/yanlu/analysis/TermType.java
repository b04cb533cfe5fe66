package org.yanlu.analysis;

/** The types that {@link HantTokenizer} gives its tokens. */
final class TermType {
  /** One character of an unspaced script, or a punctuation mark, symbol or white space. */
  static final String CHARACTER = "character";

  /** Two neighbouring characters of unspaced scripts. */
  static final String PAIR = "pair";

  /** A letter or digit inside a spaced word, or two neighbours one of which is such. */
  static final String INNER = "inner";

  /** A whole Latin word, number or date. */
  static final String WORD = "word";

  /** The letters or the digits of a word that holds both, or of a compound. */
  static final String PART = "part";

  /** The value of a numeral or year that is written otherwise. */
  static final String NUMBER = "number";

  private TermType() {}
}
