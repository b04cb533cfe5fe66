package org.yanlu.bench.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.text.Span;

/** Reads a page of the training set: the mark-up is described in its README. */
final class MarkedPage {
  private static final String HAS_LABEL = "⟦‹⟨";
  private static final String CLOSING = "⟧›⟩";

  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Integer, List<Span>> contents = new HashMap<>();
  private final Map<Integer, List<Span>> cues = new HashMap<>();
  private final Map<Integer, List<Span>> mentions = new HashMap<>();
  private final Map<Integer, List<Integer>> altEnds = new HashMap<>();
  private final List<Span> terms = new ArrayList<>();

  private MarkedPage() {}

  /**
   * The document that {@code file} marks.
   *
   * @throws IllegalArgumentException if its mark-up is not balanced or its parts are not three
   */
  static GoldDocument read(String register, String file) {
    String[] parts = file.split("(?m)^---\\s*$\\n?", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("a marked page has three parts, not " + parts.length);
    }
    Map<String, String> head = head(parts[0]);
    MarkedPage page = new MarkedPage();
    page.scan(parts[1]);
    if (!page.open.isEmpty()) {
      throw new IllegalArgumentException(head.get("id") + ": mark never closed: " + page.open);
    }
    return new GoldDocument(
        head.getOrDefault("id", "?"),
        register,
        register,
        Optional.ofNullable(head.get("date")),
        page.text.toString(),
        page.statements(parts[2]),
        page.terms);
  }

  private static Map<String, String> head(String lines) {
    Map<String, String> head = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return head;
  }

  private void scan(String marked) {
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (HAS_LABEL.indexOf(c) >= 0) {
        int bar = marked.indexOf('|', i);
        open.push(new Open(c, marked.substring(i + 1, bar), text.length()));
        i = bar + 1;
      } else if (CLOSING.indexOf(c) >= 0) {
        close(HAS_LABEL.charAt(CLOSING.indexOf(c)));
        i++;
      } else if (c == '¦') {
        i = altEnd(marked, i + 1);
      } else {
        text.append(c);
        i++;
      }
    }
  }

  private int altEnd(String marked, int from) {
    int to = from;
    while (to < marked.length()
        && (Character.isDigit(marked.charAt(to)) || marked.charAt(to) == ',')) {
      to++;
    }
    for (String number : marked.substring(from, to).split(",", -1)) {
      altEnds.computeIfAbsent(Integer.valueOf(number), n -> new ArrayList<>()).add(text.length());
    }
    return to;
  }

  private void close(char mark) {
    Open opened = open.pop();
    if (opened.mark != mark) {
      throw new IllegalArgumentException("mark " + opened + " closed by " + mark);
    }
    Span span = new Span(opened.start, text.length());
    if (mark == '⟨') {
      terms.add(span);
    } else if (mark == '⟦') {
      add(contents, opened.label, span);
    } else if (opened.label.startsWith("c")) {
      add(cues, opened.label.substring(1), span);
    } else if (opened.label.startsWith("s")) {
      add(mentions, opened.label.substring(1), span);
    }
  }

  private static void add(Map<Integer, List<Span>> spans, String numbers, Span span) {
    for (String number : numbers.split(",", -1)) {
      spans.computeIfAbsent(Integer.valueOf(number.strip()), n -> new ArrayList<>()).add(span);
    }
  }

  private List<GoldStatement> statements(String list) {
    List<GoldStatement> statements = new ArrayList<>();
    for (String line : list.split("\n", -1)) {
      if (!line.isBlank()) {
        statements.add(statement(line.split("\\|", -1)));
      }
    }
    return statements;
  }

  private GoldStatement statement(String[] fields) {
    String[] first = fields[0].strip().split("\\s+", -1);
    int number = Integer.parseInt(first[0]);
    Map<String, String> options = new HashMap<>();
    for (int i = 3; i < fields.length; i++) {
      String[] option = fields[i].strip().split("=", 2);
      options.put(option[0], option.length > 1 ? option[1] : "");
    }
    String speaker = fields.length > 1 ? fields[1].strip() : "-";
    return new GoldStatement(
        !"optional".equals(options.get("status")),
        "headline".equals(options.get("layer")),
        first[1],
        first.length > 2 ? first[2] : "",
        speaker.equals("-") ? "" : speaker,
        fields.length > 2 ? fields[2].strip() : "",
        List.of(),
        contents.getOrDefault(number, List.of()),
        altEnds.getOrDefault(number, List.of()),
        cues.getOrDefault(number, List.of()),
        mentions.getOrDefault(number, List.of()).stream().findFirst());
  }

  private record Open(char mark, String label, int start) {}
}
