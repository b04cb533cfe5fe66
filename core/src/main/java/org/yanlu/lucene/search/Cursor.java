package org.yanlu.lucene.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.yanlu.archive.BadRequestException;
import org.yanlu.archive.SearchRequest;
import org.yanlu.lucene.plan.Strictness;

/**
 * Where a page of hits ended.
 *
 * @param generation of the index, which must still be open to go on
 * @param request fingerprint of the request, whose every page must ask the same
 * @param strictness with which the first page was found
 * @param value bits of the last hit's sort value
 * @param id of the last hit
 */
public record Cursor(long generation, int request, Strictness strictness, long value, String id) {
  private static final String SEPARATOR = " ";
  private static final int PARTS = 5;

  /** What may not change from page to page. */
  static int fingerprint(SearchRequest request) {
    return Objects.hash(
        request.query(),
        request.filters().toString(),
        request.yearFrom(),
        request.yearTo(),
        request.minConfidence(),
        request.nested(),
        request.sort().name());
  }

  /** The cursor as an opaque string of letters, digits, {@code -} and {@code _}. */
  String encoded() {
    String plain =
        String.join(
            SEPARATOR,
            Long.toString(generation),
            Integer.toString(request),
            strictness.name(),
            Long.toString(value),
            id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws BadRequestException if {@code text} is none
   */
  public static Cursor decode(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, PARTS);
      if (parts.length == PARTS) {
        return new Cursor(
            Long.parseLong(parts[0]),
            Integer.parseInt(parts[1]),
            Strictness.valueOf(parts[2]),
            Long.parseLong(parts[3]),
            parts[4]);
      }
      throw wrong();
    } catch (IllegalArgumentException notBase64OrNoNumber) {
      throw wrong();
    }
  }

  private static BadRequestException wrong() {
    return new BadRequestException("cursor", "this is no cursor; take one from an answer's next");
  }
}
