package org.yanlu.lucene.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchiveUnavailableException;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.lucene.build.SamplePages;

class GenerationsTest {
  @TempDir Path folder;

  @Test
  void aFolderWithoutAnIndexIsMissing() {
    assertThrows(
        ArchiveUnavailableException.Missing.class,
        () -> LuceneArchives.open(folder, Authority.EMPTY));
    assertThrows(
        ArchiveUnavailableException.Missing.class,
        () -> LuceneArchives.verify(folder.resolve("x")));
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    SamplePages.rebuild(folder, SamplePages::fill);
    Path manifest = folder.resolve("manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(
        manifest, text.replace("\"format\" : " + Manifest.FORMAT, "\"format\" : 999"));
    assertThrows(
        ArchiveUnavailableException.OtherFormat.class,
        () -> LuceneArchives.open(folder, Authority.EMPTY));
  }

  @Test
  void aManifestThatIsNoneIsDamaged() throws IOException {
    SamplePages.rebuild(folder, SamplePages::fill);
    for (String text :
        List.of("", "{", "[]", "{\"format\" : " + Manifest.FORMAT + "}", "{\"format\" : \"x\"}")) {
      Files.writeString(folder.resolve("manifest.json"), text);
      assertThrows(
          ArchiveUnavailableException.Damaged.class, () -> LuceneArchives.verify(folder), text);
    }
  }

  @Test
  void aSecondBuilderIsRefused() throws IOException {
    try (var first = LuceneArchives.build(folder, Authority.EMPTY)) {
      assertThrows(
          ArchiveUnavailableException.Locked.class,
          () -> LuceneArchives.build(folder, Authority.EMPTY));
      first.commit();
    }
    LuceneArchives.build(folder, Authority.EMPTY).close();
  }

  @Test
  void whatIsNotCommittedLeavesNoTrace() throws IOException {
    SamplePages.rebuild(folder, SamplePages::fill);
    try (var builder = LuceneArchives.build(folder, Authority.EMPTY)) {
      assertEquals(List.of(), builder.add(SamplePages.empty("p")));
    }
    assertEquals(1, LuceneArchives.verify(folder).info().generation());
    assertEquals(List.of("gen-1"), generations());
  }

  @Test
  void aRunningArchiveSeesTheNextGeneration() throws IOException {
    try (Archive archive = SamplePages.archive(folder, SamplePages::fill)) {
      assertEquals(4, archive.stats().info().pages());
      SamplePages.rebuild(folder, builder -> SamplePages.add(builder, "p", 2020, "標題"));
      assertEquals(1, archive.stats().info().pages());
      assertEquals(2, archive.stats().info().generation());
    }
  }

  @Test
  void onlyTheGenerationBeforeIsKept() throws IOException {
    for (int i = 0; i < 4; i++) {
      SamplePages.rebuild(folder, SamplePages::fill);
    }
    assertEquals(List.of("gen-3", "gen-4"), generations());
  }

  @Test
  void aChangedByteIsFound() throws IOException {
    SamplePages.rebuild(folder, SamplePages::fill);
    assertEquals(4, LuceneArchives.verify(folder).info().pages());
    Path largest;
    try (Stream<Path> files = Files.list(folder.resolve("gen-1"))) {
      largest = files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    assertThrows(IOException.class, () -> LuceneArchives.verify(folder));
  }

  @Test
  void pagesOfOneIdAreBothKept() throws IOException {
    try (var builder = LuceneArchives.build(folder, Authority.EMPTY)) {
      assertTrue(builder.add(SamplePages.empty("p")).isEmpty());
      assertEquals("duplicate-page-id", builder.add(SamplePages.empty("p")).getFirst().code());
      assertEquals(
          "long-page-id", builder.add(SamplePages.empty("長".repeat(40_000))).getFirst().code());
      builder.commit();
    }
    try (Archive archive = LuceneArchives.open(folder, Authority.EMPTY)) {
      assertFalse(archive.page("p~2").isEmpty());
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("gen-"))
          .sorted()
          .toList();
    }
  }
}
