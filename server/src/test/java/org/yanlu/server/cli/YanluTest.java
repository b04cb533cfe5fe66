package org.yanlu.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanlu.server.SampleArchive;

class YanluTest {
  @TempDir private static Path temp;
  private static List<String> folders = List.of();

  @BeforeAll
  static void buildTheSampleIndex() {
    folders = SampleArchive.folders(temp.resolve("index"));
    CommandRun built = CommandRun.of(folders, "rebuild", "--pages", SampleArchive.PAGES.toString());
    assertEquals(ExitCode.DONE, built.exitCode(), built.err());
  }

  @Test
  void searchFindsStatementsAndSectionsWithFacets() throws IOException {
    JsonNode answer = json(CommandRun.of(folders, "search", "渡輪", "--json", "--size", "100"));
    assertTrue(answer.get("total").asLong() > 0);
    assertTrue(
        answer.get("hits").findValuesAsText("type").containsAll(List.of("statement", "section")));
    for (String facet : List.of("year", "speaker", "topic")) {
      assertFalse(answer.get("facets").get(facet).isEmpty(), facet);
    }
  }

  @Test
  void aSpeakerFilterGivesOnlyThatSpeaker() throws IOException {
    JsonNode answer =
        json(
            CommandRun.of(
                folders, "search", "渡輪", "--speaker", "麥浩謙", "--type", "statement", "--json"));
    assertFalse(answer.get("hits").isEmpty());
    for (JsonNode hit : answer.get("hits")) {
      assertEquals("麥浩謙", hit.get("speaker").get("name").asText());
    }
  }

  @Test
  void yearsAreOneYearOrARange() throws IOException {
    JsonNode answer =
        json(
            CommandRun.of(
                folders, "search", "", "--year", "2021..2022", "--json", "--size", "100"));
    assertFalse(answer.get("hits").isEmpty());
    for (JsonNode hit : answer.get("hits")) {
      assertTrue(List.of(2021, 2022).contains(hit.get("year").asInt()), hit.toString());
    }
    assertEquals(
        ExitCode.USAGE, CommandRun.of(folders, "search", "甲", "--year", "二〇二一").exitCode());
  }

  @Test
  void aStatementStandsInItsFileWhereTheHitSaysSo() throws IOException {
    JsonNode answer =
        json(
            CommandRun.of(
                folders, "search", "渡輪", "--type", "statement", "--json", "--size", "100"));
    for (JsonNode hit : answer.get("hits")) {
      String source = Files.readString(Path.of(hit.get("source").get("file").asText()));
      StringBuilder words = new StringBuilder();
      for (JsonNode span : hit.get("source").get("spans")) {
        words.append(source, span.get(0).asInt(), span.get(1).asInt());
      }
      assertEquals(bare(hit.get("text").asText()), bare(words.toString()));
    }
  }

  @Test
  void extractPrintsOnePageALine() throws IOException {
    CommandRun run =
        CommandRun.of(
            List.of("--authority", SampleArchive.AUTHORITY.toString()),
            "extract",
            "--json",
            SampleArchive.PAGES.toString());
    assertEquals(pages(), run.out().lines().count());
    for (String line : run.out().lines().toList()) {
      JsonNode page = new ObjectMapper().readTree(line);
      assertFalse(page.get("sections").isEmpty(), line);
      assertTrue(page.has("terms") && page.has("problems") && page.has("statements"));
    }
  }

  @Test
  void statsAndVerifyAnswerForTheIndex() throws IOException {
    JsonNode stats = json(CommandRun.of(folders, "stats", "--json"));
    assertEquals(pages(), stats.get("pages").asLong());
    assertTrue(stats.get("statements").asLong() >= 150, stats.toString());
    CommandRun verified = CommandRun.of("verify", "--index", temp.resolve("index").toString());
    assertEquals(ExitCode.DONE, verified.exitCode(), verified.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search 甲", "stats", "verify", "check 甲"})
  void aMissingIndexSaysWhatToDo(String command) {
    CommandRun run =
        CommandRun.of(SampleArchive.folders(temp.resolve("none")), command.split(" ", -1));
    assertEquals(ExitCode.NO_INDEX, run.exitCode(), run.err());
    assertTrue(run.err().contains("rebuild"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "serach 甲",
        "search",
        "search 甲 --type article",
        "search 甲 --colour red",
        "search 甲 --size 101"
      })
  void aWrongCommandLineEndsWithUsage(String line) {
    String[] words =
        Stream.of(line.split(" ", -1)).filter(w -> !w.isEmpty()).toArray(String[]::new);
    assertEquals(ExitCode.USAGE, CommandRun.of(words).exitCode());
  }

  @Test
  void badPagesAreNamedAndTheOthersIndexed() throws IOException {
    Path pages = Files.createDirectory(temp.resolve("bad-pages"));
    Files.writeString(pages.resolve("good.md"), "# 渡輪加班\n\n海事處長甄友蘭表示，渡輪將加開兩班。\n");
    Files.write(pages.resolve("empty.md"), new byte[0]);
    Files.write(pages.resolve("binary.md"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7, 0});
    Files.createSymbolicLink(pages.resolve("loop"), pages);
    List<String> here = SampleArchive.folders(temp.resolve("bad-index"));
    CommandRun run = CommandRun.of(here, "rebuild", "--pages", pages.toString());
    assertEquals(ExitCode.INPUT_ERRORS, run.exitCode(), run.err());
    assertTrue(run.err().contains("binary.md"), run.err());
    JsonNode answer = json(CommandRun.of(here, "search", "渡輪", "--json"));
    assertTrue(answer.get("total").asLong() >= 2, answer.toString());
  }

  private static long pages() throws IOException {
    try (Stream<Path> files = Files.list(SampleArchive.PAGES)) {
      return files.count();
    }
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static String bare(String text) {
    return text.replaceAll("[…\\s]", "");
  }
}
