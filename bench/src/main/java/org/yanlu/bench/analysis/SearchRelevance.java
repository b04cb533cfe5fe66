package org.yanlu.bench.analysis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.authority.Authority;
import org.yanlu.bench.analysis.ReadingSet.Question;
import org.yanlu.bench.search.PageArchives;
import org.yanlu.lucene.LuceneArchives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks the paragraphs of the reading set through the public port, as any caller would. */
@Command(name = "search-relevance", description = "Ranking through the archive's own search.")
public final class SearchRelevance implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    Path set = data.resolve("drcd-dev");
    Path folder = PageArchives.temporary(set.resolve("paragraphs.jsonl"), Authority.EMPTY);
    List<Question> questions = ReadingSet.read(set).questions();
    List<Question> keywords =
        questions.stream()
            .map(q -> new Question(KeywordRule.keywords(q.text()), q.paragraph()))
            .filter(q -> !q.text().isEmpty())
            .toList();
    out.println("queries\thalf\tMRR@10\tnDCG@10\tR@1\tR@10\tmean total");
    try (Archive archive = LuceneArchives.open(folder, Authority.EMPTY)) {
      for (boolean tuning : new boolean[] {true, false}) {
        print(archive, "questions", questions, tuning);
        print(archive, "keywords", keywords, tuning);
      }
    }
    return 0;
  }

  private void print(Archive archive, String kind, List<Question> all, boolean tuning)
      throws IOException {
    double mrr = 0;
    double ndcg = 0;
    int first = 0;
    int tenth = 0;
    long totals = 0;
    List<Question> half = all.stream().filter(q -> q.isForTuning() == tuning).toList();
    for (Question question : half) {
      SearchRequest request =
          SearchRequest.builder(question.text())
              .anyOf(Dimension.TYPE, "section")
              .facets()
              .size(10)
              .build();
      SearchResult result = archive.search(request);
      totals += result.total();
      int rank = result.hits().stream().map(Hit::page).toList().indexOf(question.paragraph()) + 1;
      if (rank > 0) {
        mrr += 1.0 / rank;
        ndcg += Math.log(2) / Math.log(rank + 1);
        tenth++;
        first += rank == 1 ? 1 : 0;
      }
    }
    double n = half.size();
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%.4f\t%.4f\t%.4f\t%.4f\t%.0f%n",
        kind,
        tuning ? "tuning" : "test",
        mrr / n,
        ndcg / n,
        first / n,
        tenth / n,
        totals / n);
  }
}
