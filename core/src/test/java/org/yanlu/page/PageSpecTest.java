package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the golden file {@code page-spec.md}: the grammar of pages, an example for every rule. */
class PageSpecTest {
  private static final Pattern RULE_OR_EXAMPLE =
      Pattern.compile(
          "^#+ (?<rule>[^\\n]+)$|^~{5} page\\n(?<page>.*?)^~{5} sections\\n(?<sections>.*?)^~{5}$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * An example.
   *
   * @param name its rule and number
   * @param page the page
   * @param sections what is expected of it
   */
  private record Example(String name, String page, String sections) {}

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheGrammarIsReadAsItSays() throws IOException {
    List<Example> examples = examples();
    assertTrue(examples.size() > 30, "only " + examples.size() + " examples");
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static List<Example> examples() throws IOException {
    String spec;
    try (InputStream in = PageSpecTest.class.getResourceAsStream("page-spec.md")) {
      if (in == null) {
        throw new IOException("page-spec.md is not among the test resources");
      }
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Example> examples = new ArrayList<>();
    String rule = "";
    Matcher found = RULE_OR_EXAMPLE.matcher(spec);
    while (found.find()) {
      if (found.group("page") == null) {
        rule = found.group("rule");
      } else {
        String name = (examples.size() + 1) + " " + rule;
        examples.add(
            new Example(name, found.group("page"), found.group("sections").stripTrailing()));
      }
    }
    return examples;
  }

  private static void check(Example example) {
    Page page = PageParser.create().parse("example", example.page());
    PageLaw.check(page);
    String read = PageRendering.render(page);
    if (!read.equals(example.sections())) {
      fail(example.name() + "\n" + example.page() + LineDiff.of(example.sections(), read));
    }
  }
}
