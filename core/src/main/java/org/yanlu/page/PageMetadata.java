package org.yanlu.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page's front matter or JSON object says of it.
 *
 * @param title the page's title
 * @param publisher who published it
 * @param date when
 * @param edition which edition or page number
 * @param url where it can be read
 * @param language BCP 47 tag
 * @param tags the editors' own tags
 */
public record PageMetadata(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> date,
    Optional<String> edition,
    Optional<String> url,
    Optional<String> language,
    List<String> tags) {
  /** Nothing is known. */
  public static final PageMetadata NONE =
      new PageMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Copies the list. */
  public PageMetadata {
    tags = List.copyOf(tags);
  }

  /** The same with that title. */
  public PageMetadata withTitle(Optional<String> other) {
    return new PageMetadata(other, publisher, date, edition, url, language, tags);
  }

  /** The same with that date. */
  public PageMetadata withDate(Optional<LocalDate> other) {
    return new PageMetadata(title, publisher, other, edition, url, language, tags);
  }
}
