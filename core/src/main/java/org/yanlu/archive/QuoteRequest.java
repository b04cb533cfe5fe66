package org.yanlu.archive;

import java.util.Optional;

/**
 * Did anyone, or did this speaker, say this?
 *
 * @param quote the wording in question, 1 to {@value #MAX_LENGTH} UTF-16 units
 * @param speaker id, name or alias of the speaker in question, also with a title before or behind
 * @param size how many candidates to answer with, 1 to 100
 */
public record QuoteRequest(String quote, Optional<String> speaker, int size) {
  /** The greatest length of a quote, in UTF-16 units. */
  public static final int MAX_LENGTH = 2000;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the quote is blank or too long, or the size out of bounds
   */
  public QuoteRequest {
    if (quote.isBlank() || quote.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "quote must have 1 to " + MAX_LENGTH + " characters, not " + quote.length());
    }
    if (size < 1 || size > SearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException(
          "size must be 1 to " + SearchRequest.MAX_SIZE + ", not " + size);
    }
  }

  /** Whether anyone said {@code quote}, with five candidates. */
  public static QuoteRequest of(String quote) {
    return new QuoteRequest(quote, Optional.empty(), 5);
  }

  /** Whether {@code speaker} said {@code quote}, with five candidates. */
  public static QuoteRequest of(String quote, String speaker) {
    return new QuoteRequest(quote, Optional.of(speaker), 5);
  }
}
