package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.yanlu.analysis.HantQueries;
import org.yanlu.analysis.QueryWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turns each knob of plain words by itself, around where it stands. */
@Command(
    name = "relevance-sweep",
    description = "Varies each weight of plain words, to show that the tuned ones are the best.")
public final class RelevanceSweep implements Callable<Integer> {
  @Parameters(index = "0", description = "the reading set's folder")
  private Path folder = Path.of("");

  /** For the command line. */
  public RelevanceSweep() {}

  /** BM25 with the idf raised to a power, as the library's similarity has it. */
  private static final class RarityBm25 extends BM25Similarity {
    private final double rarity;

    RarityBm25(double k1, double b, double rarity) {
      super((float) k1, (float) b);
      this.rarity = rarity;
    }

    @Override
    protected float idf(long documentFrequency, long documents) {
      return (float) Math.pow(super.idf(documentFrequency, documents), rarity);
    }
  }

  @Override
  public Integer call() throws IOException {
    ReadingSet set = ReadingSet.read(folder);
    System.out.println("setting\tquestions tuning\ttest\tkeywords tuning\ttest");
    try (ReadingIndex index = new ReadingIndex(set.paragraphs())) {
      for (RankedChain chain : chains()) {
        System.out.printf(
            Locale.ROOT,
            "%s\t%.4f\t%.4f\t%.4f\t%.4f%n",
            chain.name(),
            mrr(index, chain, set.questions(), true),
            mrr(index, chain, set.questions(), false),
            mrr(index, chain, Relevance.keywords(set.questions()), true),
            mrr(index, chain, Relevance.keywords(set.questions()), false));
      }
    }
    return 0;
  }

  private static double mrr(
      ReadingIndex index, RankedChain chain, List<ReadingSet.Question> questions, boolean tuning)
      throws IOException {
    List<ReadingSet.Question> half =
        questions.stream().filter(q -> q.isForTuning() == tuning).toList();
    return RankScore.of(index, chain, half).mrr();
  }

  private static List<RankedChain> chains() {
    List<RankedChain> chains = new ArrayList<>();
    chains.add(RankedChains.yanlu());
    for (double k1 : new double[] {0.4, 0.6, 1.2, 1.5}) {
      chains.add(similarity("k1 " + k1, new RarityBm25(k1, 0.75, 1.2)));
    }
    for (double b : new double[] {0.5, 0.9}) {
      chains.add(similarity("b " + b, new RarityBm25(0.9, b, 1.2)));
    }
    for (double rarity : new double[] {1, 1.1, 1.4}) {
      chains.add(similarity("rarity " + rarity, new RarityBm25(0.9, 0.75, rarity)));
    }
    for (float character : new float[] {0, 0.5f, 0.8f, 1.3f}) {
      chains.add(weights("character " + character, new QueryWeights(character, 1, 4, 2, 0.125f)));
    }
    for (float word : new float[] {1, 2, 3, 6}) {
      chains.add(weights("word " + word, new QueryWeights(1, 1, word, word / 2, 0.125f)));
    }
    for (float least : new float[] {0, 0.25f, 0.5f}) {
      chains.add(weights("least " + least, new QueryWeights(1, 1, 4, 2, least)));
    }
    for (float boost : new float[] {0.2f, 0.5f, 1}) {
      chains.add(withPhrase(boost));
    }
    return chains;
  }

  private static RankedChain similarity(String name, Similarity similarity) {
    return new RankedChain(name, similarity, RankedChains.yanlu().queries());
  }

  private static RankedChain weights(String name, QueryWeights weights) {
    HantQueries queries = HantQueries.folded().with(weights);
    return new RankedChain(
        name, HantQueries.similarity(), text -> queries.words(ReadingIndex.YANLU, text));
  }

  /** Also scores the text's pieces between blanks as phrases. */
  private static RankedChain withPhrase(float boost) {
    HantQueries queries = HantQueries.folded();
    return new RankedChain(
        "phrases x " + boost,
        HantQueries.similarity(),
        text -> {
          BooleanQuery.Builder query =
              new BooleanQuery.Builder().add(queries.words(ReadingIndex.YANLU, text), Occur.MUST);
          for (String piece : text.split(" ", -1)) {
            Query phrase = queries.phrase(ReadingIndex.YANLU, piece, 2);
            query.add(new BoostQuery(phrase, boost), Occur.SHOULD);
          }
          return query.build();
        });
  }
}
