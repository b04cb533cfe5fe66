package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.model.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the models of the statement extractor from the project's training set. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the statement extractor's models; same pages, same models.")
public final class TrainCommand implements Callable<Integer> {
  @Option(names = "--pages", description = "the training set")
  private Path pages = Path.of("core/src/training/pages");

  @Option(names = "--out", description = "where the models are kept")
  private Path out = Path.of("core/src/main/resources/org/yanlu/statement");

  private TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    List<GoldDocument> documents = GoldReader.read(pages, pages);
    Models models = Training.models(documents);
    write("model-name.tsv", "Is this string a person's full name?", models.name());
    write("model-cue.tsv", "Does this cue attribute a statement?", models.cue());
    write("model-run.tsv", "Does the content go on into the next clause?", models.run());
    write("model-quote.tsv", "Is this quotation speech?", models.quote());
    write("model-confidence.tsv", "Are statement and speaker right?", models.confidence());
    return 0;
  }

  private void write(String name, String about, LinearModel model) throws IOException {
    ModelFile.write(out.resolve(name), about, model.weights());
  }
}
