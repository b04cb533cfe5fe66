package org.yanlu.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanlu.page.Page;
import org.yanlu.page.PageParser;
import org.yanlu.page.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares what is read from an annotated page with its annotation, section by section. */
@Command(name = "pages-gold", description = "Compares a page's sections with their annotation.")
public final class PagesGold implements Callable<Integer> {
  @Option(names = "--gold", required = true, description = "folder of gold.json and its pages")
  private Path gold = Path.of("");

  private final PrintStream out = System.out;
  private int right;
  private int wrong;

  @Override
  public Integer call() throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(gold.resolve("gold.json")));
    for (JsonNode document : root.path("docs")) {
      String file = document.path("text_path").asText();
      Page page = PageParser.create().parse(file, Files.readString(gold.resolve(file)));
      document.path("sections").forEach(section -> section(section, page));
    }
    out.printf("%d right, %d wrong%n", right, wrong);
    return wrong == 0 ? 0 : 1;
  }

  private void section(JsonNode section, Page page) {
    if (!section.has("entries")) {
      compare(GoldSection.of(section), page);
      return;
    }
    section.path("entries").forEach(entry -> compare(GoldSection.ofEntry(section, entry), page));
  }

  private void compare(GoldSection expected, Page page) {
    out.println(expected.name());
    Optional<Section> found =
        page.sections().stream()
            .filter(section -> section.span().contains(expected.place()))
            .filter(section -> GoldSection.spans(section).contains(expected.spans().get(0)))
            .findFirst();
    if (found.isEmpty()) {
      check("section", expected.spans().get(0), "none");
      return;
    }
    Section section = found.get();
    check("type", expected.type(), section.type().label());
    check("headings", expected.headings(), GoldSection.headings(section));
    check("bylines", expected.bylines(), GoldSection.bylines(section));
    check("paragraphs", expected.spans(), GoldSection.spans(section));
    if (expected.year().isPresent()) {
      check("year", expected.year(), section.dating().year());
    }
  }

  private void check(String what, Object expected, Object read) {
    boolean same = expected.equals(read);
    right += same ? 1 : 0;
    wrong += same ? 0 : 1;
    out.printf("  %-10s %s %s%n", what, same ? "right" : "WRONG", read);
    if (!same) {
      out.printf("  %-10s       %s expected%n", "", expected);
    }
  }

  /** For a list of one name. */
  static List<String> listOf(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }
}
