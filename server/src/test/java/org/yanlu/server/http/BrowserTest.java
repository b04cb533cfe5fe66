package org.yanlu.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.server.SampleArchive;

/**
 * The web page in a real browser, scripts switched off. Skipped where Chromium is not installed.
 */
class BrowserTest {
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @TempDir private Path temp;

  @Test
  void showsHitsFacetsAndThePageTheyStandOn() throws IOException, InterruptedException {
    Path browser = browser();
    SampleArchive.build(temp.resolve("index"));
    try (Archive archive =
            LuceneArchives.open(temp.resolve("index"), Authority.load(SampleArchive.AUTHORITY));
        HttpServer server = HttpServer.start(archive, "127.0.0.1", 0)) {
      String home = "http://127.0.0.1:" + server.port();
      String found = dom(browser, home + "/?q=%E6%B8%A1%E8%BC%AA");
      assertTrue(found.contains("<mark>渡輪</mark>"), found);
      assertTrue(found.contains("class=\"facets\"") && found.contains("講者"), found);
      String page = found.replaceAll("(?s).*?href=\"(/page\\?id=[^\"#]*).*", "$1");
      assertTrue(dom(browser, home + page).contains("<mark title="), page);
    }
  }

  private static Path browser() {
    Path browser =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of(""));
    assumeTrue(Files.isExecutable(browser) && Files.isRegularFile(browser), "no Chromium here");
    return browser;
  }

  private String dom(Path browser, String address) throws IOException, InterruptedException {
    Path out = temp.resolve("dom.html");
    Stream<String> profile = Stream.of("--user-data-dir=" + temp.resolve("profile"), "--dump-dom");
    List<String> command =
        Stream.of(Stream.of(browser.toString()), QUIET.stream(), profile, Stream.of(address))
            .flatMap(part -> part)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readString(out);
  }
}
