package org.yanlu.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of {@code statement-spec.md} that expects a statement.
 *
 * @param number of the line in its example, from 1
 * @param depth 0, or how deep it is nested in the line above that is indented less
 * @param optional whether nothing of it is compared
 * @param kind its kind
 * @param act its act, if careful readers agree
 * @param speakers the right names; {@code -} is none
 * @param cues the right cues; {@code -} is none
 * @param contents the right contents
 * @param more the right values of what else is expected, by key
 */
record ExpectedStatement(
    int number,
    int depth,
    boolean optional,
    Kind kind,
    Optional<Act> act,
    List<String> speakers,
    List<String> cues,
    List<String> contents,
    Map<String, List<String>> more) {
  private static final Set<String> KEYS =
      Set.of(
          "role",
          "affiliation",
          "type",
          "mention",
          "via",
          "addressee",
          "target",
          "layer",
          "year",
          "answers",
          "repeats");

  /** What stands between two pieces of a content that is read. */
  static final String PIECES = "…";

  /** The end of a paragraph within a piece. */
  static final String PARAGRAPH = "¶";

  static ExpectedStatement parse(int number, String line) {
    String[] columns = line.strip().split(" \\| ", -1);
    if (columns.length < 4) {
      throw new IllegalArgumentException("fewer than four columns: " + line);
    }
    List<String> words = new ArrayList<>(List.of(columns[0].split(" ")));
    boolean optional = words.getFirst().equals("optional");
    if (optional) {
      words.removeFirst();
    }
    Optional<Act> act = words.size() > 1 ? Optional.of(act(words.get(1))) : Optional.empty();
    List<String> contents = new ArrayList<>(List.of(content(columns[3])));
    Map<String, List<String>> more = new HashMap<>();
    for (String column : Arrays.asList(columns).subList(4, columns.length)) {
      int equals = column.indexOf('=');
      String key = column.substring(0, Math.max(0, equals));
      String value = column.substring(equals + 1);
      if (key.equals("or")) {
        contents.add(content(value));
      } else if (KEYS.contains(key)) {
        more.put(key, alternatives(value));
      } else {
        throw new IllegalArgumentException("unknown key in: " + line);
      }
    }
    return new ExpectedStatement(
        number,
        (line.length() - line.stripLeading().length()) / 2,
        optional,
        Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
        act,
        alternatives(columns[1]),
        alternatives(columns[2]),
        contents,
        more);
  }

  private static Act act(String word) {
    return Act.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String content(String column) {
    return column.replace(" + ", PIECES);
  }

  private static List<String> alternatives(String column) {
    return List.of(column.split(" / "));
  }

  /** The first line of headlines. */
  boolean isHeadline() {
    return more.getOrDefault("layer", List.of()).contains(Layer.HEADLINE.label());
  }

  /** The content of {@code statement} as it is written here. */
  static String content(Statement statement) {
    return statement.text().replace("\n", PARAGRAPH);
  }

  /**
   * How much of its content {@code statement} has, 0 to 1, and a little more for the same layer and
   * the same cue; 0 if they have less in common than half of the shorter one.
   */
  double likeness(Statement statement) {
    double best =
        contents.stream().mapToDouble(c -> likeness(c, content(statement))).max().orElse(0);
    boolean sameLayer = isHeadline() == (statement.layer() == Layer.HEADLINE);
    return best == 0
        ? 0
        : best + (sameLayer ? 0.5 : 0) + (cues.contains(statement.cue()) ? 0.25 : 0);
  }

  private static double likeness(String one, String other) {
    int common = longestCommon(one, other);
    int shorter = Math.min(one.length(), other.length());
    return 2 * common < shorter ? 0 : (double) common / Math.max(one.length(), other.length());
  }

  private static int longestCommon(String one, String other) {
    int longest = 0;
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] here = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        here[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : 0;
        longest = Math.max(longest, here[j + 1]);
      }
      before = here;
    }
    return longest;
  }
}
