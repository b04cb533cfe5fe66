package org.yanlu.analysis;

import org.yanlu.text.Span;

/**
 * A term that a text becomes.
 *
 * @param term as it stands in the index
 * @param span where in the text, UTF-16
 * @param position its place in the order of terms; those at one position are alternatives
 * @param type {@code character}, {@code pair}, {@code inner}, {@code word}, {@code part} or {@code
 *     number}
 */
public record AnalyzedTerm(String term, Span span, int position, String type) {
  /** Whether this holds a letter or digit, not punctuation, white space or a symbol alone. */
  boolean isWordly() {
    return !type.equals(TermType.CHARACTER) || CharacterKind.of(term.codePointAt(0)).isWordly();
  }
}
