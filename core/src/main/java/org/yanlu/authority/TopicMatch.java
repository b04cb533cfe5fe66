package org.yanlu.authority;

import org.yanlu.text.Span;

/**
 * A topic assigned to a text, and why.
 *
 * @param topic the topic, or one above the one whose term was found
 * @param term the term found
 * @param span where in the text tagged, UTF-16
 */
public record TopicMatch(TopicEntry topic, String term, Span span) {}
