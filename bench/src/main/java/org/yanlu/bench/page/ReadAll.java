package org.yanlu.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.page.Paragraph;
import org.yanlu.page.Section;
import org.yanlu.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads every press release, holds each page to the law, and times pages of growing size. */
@Command(name = "read-all", description = "Speed of page reading, and that nothing is lost.")
public final class ReadAll implements Callable<Integer> {
  /** Pages of one thing over and over, which no editor sets but a broken extraction may leave. */
  private static final Map<String, String> SHAPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("one line", "言"),
              Map.entry("headings", "# 言錄\n\n"),
              Map.entry("brackets", "[<"),
              Map.entry("lines of one character", "言\n"),
              Map.entry("paragraphs of one character", "言\n\n"),
              Map.entry("quotations", "> 「我們不會退場。」\n\n"),
              Map.entry("quoted lines", "「我們不會退場，但會把票價減一成。」\n\n"),
              Map.entry("list items", "- 成人十元\n"),
              Map.entry("table rows", "| 北塔 | 二十 |\n"),
              Map.entry("years", "2021年：動工。\n\n"),
              Map.entry("bylines", "記者 麥浩謙\n\n"),
              Map.entry("captions", "▲舊碼頭封閉。\n\n"),
              Map.entry("questions", "問：何時？\n\n"),
              Map.entry("pieces of one paragraph", "食環處公布，街市搬遷，\n\n"),
              Map.entry("broken paragraphs", "食環處公布街市搬遷計劃的首期\n\n"),
              Map.entry("page numbers", "A4\n\n")));

  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  private final PrintStream out = System.out;
  private final PageParser parser = PageParser.create();
  private final StringBuilder sample = new StringBuilder();
  private int pages;
  private long characters;
  private int sections;
  private int broken;
  private long nanos;
  private long slowest;
  private String slowestId = "";

  @Option(names = "--shapes-only", description = "do not read the releases")
  private boolean shapesOnly;

  @Override
  public Integer call() throws IOException {
    if (!shapesOnly) {
      releases();
    }
    shapes();
    return broken == 0 ? 0 : 1;
  }

  private void releases() throws IOException {
    PageFiles.with(parser).forEach(List.of(SharedPages.releases(data)), this::take);
    out.printf(
        Locale.ROOT,
        "%d pages, %d characters, %d sections; %d break the law%n",
        pages,
        characters,
        sections,
        broken);
    out.printf(
        Locale.ROOT,
        "%.0f pages/s, %.1f M characters/s; slowest %s with %.1f ms%n",
        pages / seconds(nanos),
        characters / seconds(nanos) / 1e6,
        slowestId,
        slowest / 1e6);
    for (int size : new int[] {1_250_000, 2_500_000, 5_000_000, 10_000_000}) {
      time("page of paragraphs", sample.substring(0, Math.min(size, sample.length())));
    }
  }

  private void shapes() {
    for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
      for (int size : new int[] {2_500_000, 5_000_000, 10_000_000}) {
        time(shape.getKey(), shape.getValue().repeat(size / shape.getValue().length()));
      }
    }
  }

  private void take(Page read) {
    long start = System.nanoTime();
    Page page = parser.parse(read.id(), read.file(), read.metadata(), read.source());
    long taken = System.nanoTime() - start;
    nanos += taken;
    if (taken > slowest) {
      slowest = taken;
      slowestId = page.id();
    }
    pages++;
    characters += page.source().length();
    sections += page.sections().size();
    broken += keepsLaw(page) ? 0 : 1;
    if (sample.length() < 10_000_000) {
      sample.append("# ").append(page.metadata().title().orElse("")).append("\n\n");
      sample.append(page.source().replace("\n", "\n\n")).append("\n\n");
    }
  }

  private void time(String what, String source) {
    long start = System.nanoTime();
    Page page = parser.parse("timed", source);
    out.printf(
        Locale.ROOT,
        "%s: %.2f M characters in %.2f s, %d sections%n",
        what,
        source.length() / 1e6,
        seconds(System.nanoTime() - start),
        page.sections().size());
  }

  private static double seconds(long nanos) {
    return (double) nanos / TimeUnit.SECONDS.toNanos(1);
  }

  /** Whether every character that shows has an owner, and none has two. */
  private static boolean keepsLaw(Page page) {
    BitSet owned = new BitSet();
    boolean once = true;
    for (Section section : page.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        for (Span span : paragraph.text().sourceSpans()) {
          once &= own(owned, span);
        }
      }
      section.bylines().forEach(byline -> own(owned, byline.span()));
      section.headings().forEach(heading -> own(owned, heading.span()));
    }
    for (Span span : page.furniture()) {
      once &= own(owned, span);
    }
    for (int i = owned.nextClearBit(0); i < page.source().length(); i = owned.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(page.source().charAt(i))) {
        return false;
      }
    }
    return once;
  }

  private static boolean own(BitSet owned, Span span) {
    int next = owned.nextSetBit(span.start());
    owned.set(span.start(), span.end());
    return next < 0 || next >= span.end();
  }
}
