package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yanlu.authority.Authority;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;

/**
 * Runs the golden file {@code statement-spec.md}: the grammar of statements, an example for every
 * rule. What the extractor is known to get wrong must be wrong in just the way that the file says.
 * With the system property {@value #RENEW} the marks are written anew instead, and what is read in
 * place of what should be goes to the standard output.
 */
class StatementSpecTest {
  private static final String RENEW = "yanlu.spec.renew";

  private static final Path SPEC =
      Path.of(System.getProperty("yanlu.root", ".."))
          .resolve("core/src/test/resources/org/yanlu/statement/statement-spec.md");

  private static final StatementExtractor EXTRACTOR = StatementExtractor.create(Authority.EMPTY);

  @BeforeAll
  static void renewIfAsked() throws IOException {
    if (System.getProperty(RENEW) != null) {
      String old = Files.readString(SPEC);
      String spec = StatementSpec.marked(old, example -> read(example).differences());
      Files.writeString(SPEC, spec);
      StatementSpec.examples(spec).stream()
          .filter(example -> !example.gaps().isEmpty())
          .forEach(example -> System.out.println(told(example, read(example))));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItSaysButForKnownGaps() throws IOException {
    String spec = Files.readString(SPEC);
    return StatementSpec.examples(spec).stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  @Test
  void examplesAndKnownGapsAreCounted() throws IOException {
    List<StatementSpec.Example> examples = StatementSpec.examples(Files.readString(SPEC));
    long gaps = examples.stream().filter(example -> !example.gaps().isEmpty()).count();
    Map<String, Integer> kinds = new TreeMap<>();
    examples.stream()
        .flatMap(example -> example.gaps().stream())
        .forEach(gap -> kinds.merge(gap.split(" ", 2)[0], 1, Integer::sum));
    System.out.println(examples.size() + " examples, " + gaps + " known gaps " + kinds);
    assertTrue(examples.size() >= 120, "only " + examples.size() + " examples");
  }

  @Test
  void theWordsThatAnExampleExpectsAreInIt() throws IOException {
    for (StatementSpec.Example example : StatementSpec.examples(Files.readString(SPEC))) {
      String text = example.text().replace("\n", "");
      for (ExpectedStatement line : example.statements()) {
        for (String content : line.contents()) {
          for (String piece :
              content.split(
                  "[" + ExpectedStatement.PIECES + ExpectedStatement.PARAGRAPH + "]", -1)) {
            assertTrue(text.contains(piece), example.name() + ": " + piece);
          }
        }
      }
      for (ExpectedTerm term : example.terms()) {
        assertTrue(text.contains(term.text()), example.name() + ": " + term.text());
      }
    }
  }

  @Test
  void marksAreWrittenAndTakenAway() {
    String plain = "# 1\n\n~~~~~ text\n甲說，乙。\n~~~~~ statements\nnone\n~~~~~\n";
    String marked = StatementSpec.marked(plain, example -> List.of("speaker 2", "extra"));
    assertEquals(plain.replace("~~~~~ text", "<!-- gap: speaker 2, extra -->\n~~~~~ text"), marked);
    assertEquals(List.of("speaker 2", "extra"), StatementSpec.examples(marked).get(0).gaps());
    assertEquals(plain, StatementSpec.marked(marked, example -> List.of()));
  }

  private static void check(StatementSpec.Example example) {
    SpecReading reading = read(example);
    if (!reading.differences().equals(example.gaps())) {
      fail(told(example, reading));
    }
  }

  private static SpecReading read(StatementSpec.Example example) {
    Page page = PageParser.create().parse("example", example.text());
    return SpecReading.of(example, page, EXTRACTOR.extract(page));
  }

  private static String told(StatementSpec.Example example, SpecReading reading) {
    return String.join(
        "\n",
        example.name(),
        example.text().strip(),
        "expected:",
        example.lines(),
        "read:",
        reading.rendered(),
        "known gaps: " + example.gaps() + ", found: " + reading.differences(),
        "");
  }
}
