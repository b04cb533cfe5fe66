package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.yanlu.text.Span;

/**
 * The YAML block between two lines {@code ---} at the head of a page.
 *
 * @param id the page's id, if given
 * @param metadata what it says, on top of what was known
 * @param end where it ends in the source; 0 if there is none
 * @param problems what is wrong with it
 */
record FrontMatter(Optional<String> id, PageMetadata metadata, int end, List<Problem> problems) {
  /** A block that is longer than this is none, in UTF-16 units. */
  private static final int LONGEST = 20_000;

  private static final LoadSettings YAML =
      LoadSettings.builder().setAllowDuplicateKeys(true).setLabel("front matter").build();

  /** Reads the block at the head of {@code source}; what it leaves open {@code known} says. */
  static FrontMatter read(String source, PageMetadata known) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    int open = fence(source, start);
    int close = open < 0 ? -1 : closing(source, open);
    if (close < 0) {
      return new FrontMatter(Optional.empty(), known, 0, List.of());
    }
    int end = fence(source, close);
    try {
      Object value = new Load(YAML).loadFromString(source.substring(open, close));
      if (value instanceof Map<?, ?> map) {
        return of(map, known, end);
      }
      return new FrontMatter(Optional.empty(), known, value == null ? end : 0, List.of());
    } catch (YamlEngineException broken) {
      String message = "the front matter is no YAML and was left aside: " + firstLine(broken);
      Problem problem =
          new Problem(
              Problem.Severity.WARNING, "front-matter-unreadable", message, new Span(0, end));
      return new FrontMatter(Optional.empty(), known, end, List.of(problem));
    }
  }

  private static FrontMatter of(Map<?, ?> map, PageMetadata known, int end) {
    List<Problem> problems = new ArrayList<>();
    MetadataFields fields = new MetadataFields(known);
    Optional<String> id = Optional.empty();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String name = String.valueOf(entry.getKey());
      if (name.equals("id") && entry.getValue() != null) {
        id = Optional.of(String.valueOf(entry.getValue()).strip());
      } else if (entry.getValue() != null) {
        fields.set(name, entry.getValue()).ifPresent(problems::add);
      }
    }
    return new FrontMatter(id.filter(i -> !i.isEmpty()), fields.build(), end, problems);
  }

  private static String firstLine(YamlEngineException broken) {
    return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
  }

  /** Behind the line {@code ---} or {@code ...} at {@code at}; -1 if there is no such line. */
  private static int fence(String source, int at) {
    if (!source.startsWith("---", at) && !(at > 3 && source.startsWith("...", at))) {
      return -1;
    }
    int i = at + 3;
    while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\r')) {
      i++;
    }
    if (i == source.length()) {
      return i;
    }
    return source.charAt(i) == '\n' ? i + 1 : -1;
  }

  private static int closing(String source, int from) {
    int at = from;
    while (at >= 0 && at < source.length() && at - from < LONGEST) {
      if (fence(source, at) >= 0) {
        return at;
      }
      int feed = source.indexOf('\n', at);
      at = feed < 0 ? -1 : feed + 1;
    }
    return -1;
  }
}
