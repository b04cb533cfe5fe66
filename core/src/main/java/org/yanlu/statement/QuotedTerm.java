package org.yanlu.statement;

import org.yanlu.text.Span;

/**
 * A quoted string that is no statement.
 *
 * @param span where it stands in the page's source, its marks included, UTF-16
 * @param termClass why it is none
 */
public record QuotedTerm(Span span, TermClass termClass) {}
