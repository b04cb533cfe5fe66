package org.yanlu.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yanlu.archive.Archive;
import org.yanlu.authority.Authority;
import org.yanlu.authority.TopicTagger;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.lucene.document.SectionBlock;
import org.yanlu.lucene.phrase.KeyPhrases;
import org.yanlu.lucene.phrase.PhraseCounts;
import org.yanlu.page.Page;
import org.yanlu.page.PageFiles;
import org.yanlu.page.PageParser;
import org.yanlu.statement.Extraction;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares the key phrases of press releases with their editors' tags: those tags of two to eight
 * characters that stand in title or text. Phrases are counted over all releases and chosen for each
 * section as an archive's builder does; TF-IDF and TextRank are asked in the same run. With an
 * index of the releases, the phrases of searches for the commonest tags are measured too.
 */
@Command(name = "key-phrases", description = "Key phrases beside the editors' tags.")
public final class KeyPhraseQuality implements Callable<Integer> {
  private static final int SHOWN = 5;
  private static final int STEP = 10;
  private static final TopicTagger NO_TOPICS = TopicTagger.of(Authority.EMPTY);

  @Option(names = "--data", required = true, description = "the folder of shared data")
  private Path data = Path.of("");

  @Option(names = "--index", description = "an archive of the releases, to measure searches")
  private Optional<Path> index = Optional.empty();

  private final PrintStream out = System.out;

  /** Sums of one way. */
  private static final class Score {
    private int texts;
    private int right;
    private int tags;

    void add(List<String> phrases, Set<String> wanted) {
      texts++;
      tags += wanted.size();
      right +=
          (int)
              phrases.stream().limit(SHOWN).map(HanFolding::fold).filter(wanted::contains).count();
    }

    String line(String name) {
      return "%-10s P@5 %.3f  recall %.3f  (%d of %d tags, %d texts)"
          .formatted(
              name, (double) right / (SHOWN * texts), (double) right / tags, right, tags, texts);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Page> pages = new ArrayList<>();
    PhraseBaselines baselines = new PhraseBaselines();
    PhraseCounts counts = new PhraseCounts();
    ResultPhraseQuality searches = new ResultPhraseQuality();
    int[] seen = {0};
    PageFiles.with(PageParser.create())
        .forEach(
            List.of(data.resolve("press-2018-2022.jsonl.gz")),
            page -> {
              blocks(page).forEach(block -> counts.add(block.headings(), block.section().text()));
              searches.add(shortTags(page));
              if (seen[0]++ % STEP == 0) {
                baselines.count(PhraseBaselines.words(text(page)));
                if (!tags(page).isEmpty()) {
                  pages.add(page);
                }
              }
            });
    Score own = new Score();
    Score tfIdf = new Score();
    Score textRank = new Score();
    KeyPhrases chosen = new KeyPhrases(counts);
    for (Page page : pages) {
      List<String> words = PhraseBaselines.words(text(page));
      own.add(phrases(page, chosen), tags(page));
      tfIdf.add(baselines.tfIdf(words, SHOWN), tags(page));
      textRank.add(PhraseBaselines.textRank(words, SHOWN), tags(page));
    }
    out.println(own.line("own"));
    out.println(tfIdf.line("TF-IDF"));
    out.println(textRank.line("TextRank"));
    if (index.isPresent()) {
      try (Archive archive = LuceneArchives.open(index.get(), Authority.EMPTY)) {
        out.println(searches.in(archive));
      }
    }
    return 0;
  }

  private static List<SectionBlock> blocks(Page page) {
    return page.sections().stream()
        .map(
            section ->
                SectionBlock.of(
                    page,
                    section,
                    new Extraction(List.of(), List.of(), List.of()),
                    NO_TOPICS,
                    text -> 0))
        .toList();
  }

  /** Section after section, each phrase once. */
  private static List<String> phrases(Page page, KeyPhrases chosen) {
    return blocks(page).stream()
        .map(SectionBlock::section)
        .map(hit -> chosen.of(hit.headline().orElse(""), hit.text(), SHOWN))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static String text(Page page) {
    return page.metadata().title().orElse("") + "\n" + page.source();
  }

  private static Set<String> tags(Page page) {
    String text = HanFolding.fold(text(page));
    return shortTags(page).stream().filter(text::contains).collect(Collectors.toSet());
  }

  private static Set<String> shortTags(Page page) {
    return page.metadata().tags().stream()
        .map(tag -> HanFolding.fold(tag).toLowerCase(Locale.ROOT).strip())
        .filter(tag -> tag.length() >= 2 && tag.length() <= 8)
        .collect(Collectors.toSet());
  }
}
