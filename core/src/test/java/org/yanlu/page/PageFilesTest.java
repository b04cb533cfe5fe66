package org.yanlu.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
  private static final String NEWS = "# 輕軌末班提早\n\n運輸研究員麥浩謙說：「輕軌每晚十一時後只剩兩班車。」\n";

  @TempDir Path folder;

  @Test
  void walksAFolderInPathOrder() throws IOException {
    write("b.md", NEWS);
    write("a/z.txt", NEWS);
    write("a.md", NEWS);
    write("readme.pdf", "no page");
    write(".hidden.md", NEWS);
    assertEquals(List.of("a/z", "a", "b"), ids(read()));
  }

  @Test
  void readsFrontMatter() throws IOException {
    write(
        "a.md",
        "---\nid: p7\ntitle: 首版\npublisher: 南灣時報\ndate: 2024-03-05\ntags: [交通, 輕軌]\n---\n" + NEWS);
    Page page = read().get(0);
    assertEquals("p7", page.id());
    assertEquals(Optional.of("南灣時報"), page.metadata().publisher());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), page.metadata().date());
    assertEquals(List.of("交通", "輕軌"), page.metadata().tags());
    assertEquals(Optional.of("輕軌末班提早"), page.sections().get(0).headline());
    PageLaw.check(page);
  }

  @Test
  void brokenFrontMatterIsAProblemAndThePageIsReadAllTheSame() throws IOException {
    write("a.md", "---\ntitle: [\n---\n" + NEWS);
    Page page = read().get(0);
    assertEquals(List.of("front-matter-unreadable"), codes(page));
    assertEquals(1, page.sections().size());
  }

  @Test
  void readsJsonLinesPlainAndPacked() throws IOException {
    String line =
        "{\"id\":\"r1\",\"title\":\"輕軌\",\"date\":\"2024-03-05\",\"extra\":{\"a\":[1]},"
            + "\"tags\":[\"交通\"],\"text\":\"麥浩謙說：「太遲了。」\"}\n";
    write("a.jsonl", line + "\n" + "{\"text\":\"無編號。\"}\n");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    List<Page> pages = read();
    assertEquals(List.of("r1", "a#3", "r1"), ids(pages));
    assertEquals(Optional.of("輕軌"), pages.get(0).metadata().title());
    assertEquals("麥浩謙說：「太遲了。」", pages.get(0).source());
  }

  @Test
  void aBrokenLineIsAProblemAndTheNextIsReadAllTheSame() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"r1\",\"text\":\"斷\n[]\n{\"id\":\"r2\"}\n{\"id\":\"r3\",\"text\":\"好。\"}\n");
    List<Page> pages = read();
    assertEquals(List.of("a#1", "a#2", "r2", "r3"), ids(pages));
    assertEquals(List.of("json-broken"), codes(pages.get(0)));
    assertEquals(List.of("json-broken"), codes(pages.get(1)));
    assertEquals(List.of("text-missing"), codes(pages.get(2)));
    assertEquals(List.of(), codes(pages.get(3)));
  }

  @Test
  void badFilesAreProblemsAndTheOthersAreReadAllTheSame() throws IOException {
    byte[] binary = new byte[5000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37);
    }
    Files.write(folder.resolve("1binary.md"), binary);
    write("2empty.md", "");
    Files.writeString(folder.resolve("3noGzip.jsonl.gz"), "not packed");
    Files.createSymbolicLink(folder.resolve("4loop"), folder);
    Files.createSymbolicLink(folder.resolve("5gone.md"), folder.resolve("nowhere"));
    write("6good.md", NEWS);
    List<Page> pages = read();
    assertEquals(List.of("1binary", "2empty", "3noGzip", "4loop", "5gone", "6good"), ids(pages));
    assertEquals(List.of("file-binary"), codes(pages.get(0)));
    assertEquals(List.of("page-empty"), codes(pages.get(1)));
    assertEquals(List.of("file-unreadable"), codes(pages.get(2)));
    assertEquals(List.of("folder-loop"), codes(pages.get(3)));
    assertEquals(List.of("file-unreadable"), codes(pages.get(4)));
    assertEquals(List.of(), codes(pages.get(5)));
  }

  @Test
  void aFileOfHalfUtf8IsReadWithAProblem() throws IOException {
    byte[] good = NEWS.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(good, good.length + 2);
    cut[good.length] = (byte) 0xE6;
    cut[good.length + 1] = (byte) 0xFF;
    Files.write(folder.resolve("a.md"), cut);
    Page page = read().get(0);
    assertEquals(List.of("encoding-damaged"), codes(page));
    assertTrue(page.source().startsWith("# 輕軌末班提早"));
  }

  @Test
  void aFileOfOneHugeLineIsAProblem() throws IOException {
    byte[] huge = new byte[50_000_000];
    Arrays.fill(huge, (byte) 'a');
    Files.write(folder.resolve("a.md"), huge);
    Files.write(folder.resolve("b.jsonl"), huge);
    List<Page> pages = read();
    assertEquals(List.of("file-too-large"), codes(pages.get(0)));
    assertEquals(List.of("line-too-long"), codes(pages.get(1)));
  }

  @Test
  void legacyEncodingsAreDetectedDecodedAndNoted() throws IOException {
    String text = NEWS + "她在會上表示，這個方案不是新的，市民可以在本月內提出意見。\n";
    for (String name : List.of("Big5", "Big5-HKSCS", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      Files.write(folder.resolve("a.md"), text.getBytes(Charset.forName(name)));
      Page page = read().get(0);
      assertEquals(text, page.source(), name);
      assertEquals(List.of("encoding-guessed"), codes(page), name);
    }
  }

  @Test
  void aMissingPathIsTheCallersMistake() {
    PageFiles files = PageFiles.with(PageParser.create());
    List<Path> missing = List.of(folder.resolve("nowhere"));
    assertThrows(NoSuchFileException.class, () -> files.forEach(missing, page -> {}));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Page> read() throws IOException {
    List<Page> pages = new ArrayList<>();
    PageFiles.with(PageParser.create()).forEach(List.of(folder), pages::add);
    return pages;
  }

  private static List<String> ids(List<Page> pages) {
    return pages.stream().map(Page::id).toList();
  }

  private static List<String> codes(Page page) {
    return page.problems().stream().map(Problem::code).toList();
  }
}
