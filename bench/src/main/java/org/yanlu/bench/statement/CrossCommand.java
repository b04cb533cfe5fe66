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

/** Trains on a part of the documents and scores on the rest, in turn. */
@Command(
    name = "statements-cross",
    mixinStandardHelpOptions = true,
    description = {
      "Scores each document by models trained without it: by fold, outlet or register.",
      "Real documents given with --gold are scored, and the training pages always learnt from;",
      "without --gold the training pages themselves are scored."
    })
public final class CrossCommand implements Callable<Integer> {
  private static final int FOLDS = 5;

  @Option(names = "--pages", description = "the training set")
  private Path pages = Path.of("core/src/training/pages");

  @Option(
      names = "--gold",
      arity = "1..*",
      description = "folders of real documents: gold.json with text/ beside it")
  private List<Path> gold = List.of();

  @Option(
      names = "--also",
      arity = "1..*",
      description = "folders of real documents that are learnt from and not scored")
  private List<Path> also = List.of();

  @Option(names = "--by", description = "fold (five), outlet or register", defaultValue = "fold")
  private String by = "fold";

  @Option(names = "--errors", description = "list every error with its context")
  private boolean errors;

  private CrossCommand() {}

  @Override
  public Integer call() throws IOException {
    List<GoldDocument> always = new ArrayList<>(GoldReader.folders(also));
    List<GoldDocument> scored = GoldReader.read(pages, pages);
    if (!gold.isEmpty()) {
      always.addAll(scored);
      scored = GoldReader.folders(gold);
    }
    List<GoldDocument> documents = List.copyOf(scored);
    List<DocumentScore> scores =
        parts(documents).values().parallelStream()
            .flatMap(held -> score(held, documents, always).stream())
            .toList();
    Report report = new Report(scores, System.out);
    report.print(1000, 1);
    if (errors) {
      report.printErrors();
    }
    return 0;
  }

  private static List<DocumentScore> score(
      List<GoldDocument> held, List<GoldDocument> documents, List<GoldDocument> always) {
    List<GoldDocument> rest = new ArrayList<>(always);
    documents.stream().filter(document -> !held.contains(document)).forEach(rest::add);
    Models models = Training.models(rest);
    return held.stream()
        .map(
            document ->
                Scorer.score(
                    document,
                    Assembly.of(document.page(), Authority.EMPTY, models).statements(),
                    false))
        .toList();
  }

  private Map<String, List<GoldDocument>> parts(List<GoldDocument> documents) {
    Map<String, List<GoldDocument>> parts = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      GoldDocument document = documents.get(i);
      String part =
          switch (by) {
            case "register" -> document.register();
            case "outlet" -> document.outlet();
            default -> String.valueOf(i % FOLDS);
          };
      parts.computeIfAbsent(part, p -> new ArrayList<>()).add(document);
    }
    return parts;
  }
}
