package org.yanlu.statement.speaker;

import java.util.List;
import org.yanlu.text.Span;

/**
 * A noun phrase that may name a source.
 *
 * @param span from its first qualifier to its last noun, UTF-16
 * @param tokens the words in it that tell what it is; empty if none is known
 * @param complete whether nothing but adverbs and circumstances follows it in the stretch read
 */
record NounPhrase(Span span, List<Token> tokens, boolean complete) {
  NounPhrase {
    tokens = List.copyOf(tokens);
  }
}
