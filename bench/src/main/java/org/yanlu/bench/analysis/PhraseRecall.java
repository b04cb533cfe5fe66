package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.yanlu.analysis.Analysis;
import org.yanlu.analysis.HantQueries;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares phrase search with substring search, for random stretches of real text. */
@Command(
    name = "phrase-recall",
    description = "Compares phrase search with substring search on random stretches.")
public final class PhraseRecall implements Callable<Integer> {
  private static final int LONGEST = 12;

  @Parameters(index = "0", description = "the reading set's folder")
  private Path folder = Path.of("");

  @Option(names = "--count", description = "how many stretches; ${DEFAULT-VALUE} unless given")
  private int count = 20_000;

  @Option(names = "--seed", description = "of the random choice; ${DEFAULT-VALUE} unless given")
  private long seed = 1;

  /** For the command line. */
  public PhraseRecall() {}

  @Override
  public Integer call() throws IOException {
    List<String> texts =
        ReadingSet.read(folder).paragraphs().stream().map(ReadingSet.Paragraph::text).toList();
    System.out.println("mode\tphrases\trecall\tprecision\tphrases/s");
    measure(texts, "folded", Analysis.FOLDED, HantQueries.folded(), HanFolding::fold);
    measure(texts, "exact", Analysis.EXACT, HantQueries.exact(), text -> text);
    return 0;
  }

  private void measure(
      List<String> texts,
      String mode,
      Analysis analysis,
      HantQueries queries,
      UnaryOperator<String> form)
      throws IOException {
    List<String> forms = texts.stream().map(form).toList();
    Random random = new Random(seed);
    long found = 0;
    long right = 0;
    long held = 0;
    long nanos = 0;
    try (MemoryIndex index = new MemoryIndex(texts, analysis)) {
      for (int i = 0; i < count; i++) {
        String phrase = stretch(texts.get(random.nextInt(texts.size())), random);
        long start = System.nanoTime();
        Query query = queries.phrase(MemoryIndex.FIELD, phrase, 0);
        List<Integer> hits = hits(index, query, texts.size());
        nanos += System.nanoTime() - start;
        String wanted = form.apply(phrase);
        found += hits.size();
        right += hits.stream().filter(hit -> forms.get(hit).contains(wanted)).count();
        held += forms.stream().filter(text -> text.contains(wanted)).count();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s\t%d\t%.6f\t%.6f\t%.0f%n",
        mode,
        count,
        (double) right / held,
        (double) right / found,
        count / (nanos / 1e9));
  }

  private static List<Integer> hits(MemoryIndex index, Query query, int most) throws IOException {
    List<Integer> hits = new ArrayList<>();
    for (ScoreDoc hit : index.searcher().search(query, most).scoreDocs) {
      hits.add(hit.doc);
    }
    return hits;
  }

  /** A stretch of 1 to 12 characters that cuts none in half. */
  private static String stretch(String text, Random random) {
    int characters = text.codePointCount(0, text.length());
    int length = 1 + random.nextInt(Math.min(LONGEST, characters));
    int from = text.offsetByCodePoints(0, random.nextInt(characters - length + 1));
    return text.substring(from, text.offsetByCodePoints(from, length));
  }
}
