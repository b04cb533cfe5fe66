package org.yanlu.statement.speaker;

import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.text.Span;

/**
 * A word of a noun phrase that tells what kind of source it names.
 *
 * @param span where, UTF-16
 * @param kind a name of some form, or a noun of the list
 * @param heads for a noun, the kinds of source it makes
 */
record Token(Span span, Kind kind, Set<HeadKind> heads) {
  /** What a token is. */
  enum Kind {
    /** A person's full name in any script. */
    NAME,
    /** A family name with a title: 陳太. */
    TITLED,
    /** A family name or other part of a name known from the page. */
    SHORT,
    /** A word in Latin letters that may be a name, a firm or a thing. */
    LATIN,
    /** A noun of the list. */
    HEAD,
    /** A title in 《》. */
    WORK
  }

  boolean is(HeadKind head) {
    return heads.contains(head);
  }

  boolean person() {
    return kind == Kind.NAME || kind == Kind.TITLED || kind == Kind.SHORT;
  }
}
