package org.yanlu.lucene.query;

import org.yanlu.text.Span;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text a word's or quotation's characters without its marks, a field's name, an operator as
 *     written
 * @param distance of a quotation followed by {@code ~}: how far apart its parts may be; else -1
 * @param span where in the query, UTF-16
 */
record Token(Kind kind, String text, int distance, Span span) {
  enum Kind {
    WORD,
    QUOTATION,
    FIELD,
    RANGE,
    REGEX,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    MINUS,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
