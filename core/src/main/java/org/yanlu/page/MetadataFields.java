package org.yanlu.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a {@link PageMetadata} together from named values. Not thread-safe. */
final class MetadataFields {
  private PageMetadata metadata;

  MetadataFields(PageMetadata known) {
    this.metadata = known;
  }

  /**
   * Takes the value of a field; an unknown field is left aside.
   *
   * @return what is wrong with the value
   */
  Optional<Problem> set(String name, Object value) {
    String text = String.valueOf(value).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PageMetadata m = metadata;
    Optional<String> some = Optional.of(text);
    switch (name) {
      case "title" -> metadata = with(m, some, m.publisher(), m.date(), m.edition(), m.url());
      case "publisher" -> metadata = with(m, m.title(), some, m.date(), m.edition(), m.url());
      case "edition" -> metadata = with(m, m.title(), m.publisher(), m.date(), some, m.url());
      case "url" -> metadata = with(m, m.title(), m.publisher(), m.date(), m.edition(), some);
      case "language" -> metadata = withLanguage(m, text);
      case "tags" -> metadata = withTags(m, value);
      case "date" -> {
        return setDate(text);
      }
      default -> {}
    }
    return Optional.empty();
  }

  PageMetadata build() {
    return metadata;
  }

  private Optional<Problem> setDate(String text) {
    PageMetadata m = metadata;
    Optional<LocalDate> date = PageDates.parse(text);
    if (date.isEmpty()) {
      String message = "the page's date \"" + text + "\" is no date; write it as 2024-03-05";
      return Optional.of(Problem.ofPage(Problem.Severity.WARNING, "date-unreadable", message));
    }
    metadata = with(m, m.title(), m.publisher(), date, m.edition(), m.url());
    return Optional.empty();
  }

  private static PageMetadata with(
      PageMetadata m,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> date,
      Optional<String> edition,
      Optional<String> url) {
    return new PageMetadata(title, publisher, date, edition, url, m.language(), m.tags());
  }

  private static PageMetadata withLanguage(PageMetadata m, String language) {
    return new PageMetadata(
        m.title(), m.publisher(), m.date(), m.edition(), m.url(), Optional.of(language), m.tags());
  }

  private static PageMetadata withTags(PageMetadata m, Object value) {
    List<String> tags =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).map(String::strip).toList()
            : List.of(String.valueOf(value).strip());
    return new PageMetadata(
        m.title(), m.publisher(), m.date(), m.edition(), m.url(), m.language(), tags);
  }
}
