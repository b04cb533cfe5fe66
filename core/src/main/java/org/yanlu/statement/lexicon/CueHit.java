package org.yanlu.statement.lexicon;

import org.yanlu.text.Span;

/**
 * A cue found in a text.
 *
 * @param span where, UTF-16
 * @param entry what is known of it
 */
public record CueHit(Span span, CueEntry entry) {}
