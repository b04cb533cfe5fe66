package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.yanlu.authority.Authority;
import org.yanlu.statement.assembly.Assembly;
import org.yanlu.statement.model.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains on a part of the training set and scores on the rest, in turn. */
@Command(
    name = "statements-cross",
    mixinStandardHelpOptions = true,
    description = "Scores each page by models trained without it: by fold, or by register.")
public final class CrossCommand implements Callable<Integer> {
  private static final int FOLDS = 5;

  @Option(names = "--pages", description = "the training set")
  private Path pages = Path.of("core/src/training/pages");

  @Option(names = "--by", description = "fold (five) or register", defaultValue = "fold")
  private String by = "fold";

  @Option(names = "--errors", description = "list every error with its context")
  private boolean errors;

  private CrossCommand() {}

  @Override
  public Integer call() throws IOException {
    List<GoldDocument> documents = GoldReader.read(pages, pages);
    List<DocumentScore> scores = new ArrayList<>();
    for (List<GoldDocument> held : parts(documents).values()) {
      List<GoldDocument> rest = new ArrayList<>(documents);
      rest.removeAll(held);
      Models models = Training.models(rest);
      for (GoldDocument document : held) {
        scores.add(
            Scorer.score(
                document,
                Assembly.of(document.page(), Authority.EMPTY, models).statements(),
                false));
      }
    }
    Report report = new Report(scores, System.out);
    report.print(0, 1);
    if (errors) {
      report.printErrors();
    }
    return 0;
  }

  private Map<String, List<GoldDocument>> parts(List<GoldDocument> documents) {
    Map<String, List<GoldDocument>> parts = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      GoldDocument document = documents.get(i);
      String part = by.equals("register") ? document.register() : String.valueOf(i % FOLDS);
      parts.computeIfAbsent(part, p -> new ArrayList<>()).add(document);
    }
    return parts;
  }
}
