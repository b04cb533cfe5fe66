package org.yanlu.page;

import java.util.Optional;
import org.yanlu.text.Span;

/**
 * A name in a signing line.
 *
 * @param name where it stands in the line
 * @param affiliation the paper or agency that the line names
 */
record Signer(Span name, Optional<String> affiliation) {}
