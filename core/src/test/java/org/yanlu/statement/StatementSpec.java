package org.yanlu.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes {@code statement-spec.md}, whose head tells its form. */
final class StatementSpec {
  private static final String GAP = "<!-- gap: ";
  private static final Pattern RULE_OR_EXAMPLE =
      Pattern.compile(
          "^#+ (?<rule>[^\\n]+)$"
              + "|(?:^<!-- gap: (?<gap>[^\\n]*) -->\\n)?"
              + "^~{5} text\\n(?<text>.*?)^~{5} statements\\n(?<lines>.*?)^~{5}$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private StatementSpec() {}

  /**
   * An example.
   *
   * @param name its number and rule
   * @param text a page
   * @param statements what is expected of it
   * @param terms quoted strings that are none
   * @param lines both as written
   * @param gaps in what the extractor is known to be wrong, in the order of {@link SpecReading}
   */
  record Example(
      String name,
      String text,
      List<ExpectedStatement> statements,
      List<ExpectedTerm> terms,
      String lines,
      List<String> gaps) {}

  /** The examples of {@code spec}. */
  static List<Example> examples(String spec) {
    List<Example> examples = new ArrayList<>();
    String rule = "";
    Matcher found = RULE_OR_EXAMPLE.matcher(spec);
    while (found.find()) {
      if (found.group("text") == null) {
        rule = found.group("rule");
      } else {
        examples.add(example((examples.size() + 1) + " " + rule, found));
      }
    }
    return examples;
  }

  private static Example example(String name, Matcher found) {
    String block = found.group("lines").stripTrailing();
    List<ExpectedStatement> statements = new ArrayList<>();
    List<ExpectedTerm> terms = new ArrayList<>();
    List<String> lines = Arrays.asList(block.split("\\n"));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(ExpectedTerm.OPENING)) {
        terms.add(ExpectedTerm.parse(i + 1, line));
      } else if (!line.equals("none")) {
        statements.add(ExpectedStatement.parse(i + 1, line));
      }
    }
    String gap = found.group("gap");
    List<String> gaps = gap == null ? List.of() : List.of(gap.split(", "));
    return new Example(name, found.group("text"), statements, terms, block, gaps);
  }

  /** {@code spec} with other marks: of each example those that {@code gaps} tells. */
  static String marked(String spec, Function<Example, List<String>> gaps) {
    StringBuilder marked = new StringBuilder();
    int end = 0;
    Matcher found = RULE_OR_EXAMPLE.matcher(spec);
    while (found.find()) {
      if (found.group("text") != null) {
        List<String> known = gaps.apply(example("", found));
        marked.append(spec, end, found.start());
        if (!known.isEmpty()) {
          marked.append(GAP).append(String.join(", ", known)).append(" -->\n");
        }
        end = spec.lastIndexOf("~~~~~ text", found.start("text"));
      }
    }
    return marked.append(spec, end, spec.length()).toString();
  }
}
