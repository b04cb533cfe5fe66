package org.yanlu.page;

import java.util.Optional;
import org.yanlu.text.Span;

/**
 * A person or desk that signs a section. Never a speaker by that alone.
 *
 * @param name the reporter's name, or the desk's sign-off as printed (綜合報導)
 * @param affiliation the paper or agency, if printed
 * @param span where the name stands in the page's source, UTF-16
 */
public record Byline(String name, Optional<String> affiliation, Span span) {}
