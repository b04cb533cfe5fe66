package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  @Option(
      names = "--gold",
      arity = "1..*",
      description = "folders of real documents to learn from too: gold.json with text/ beside it")
  private List<Path> gold = List.of();

  @Option(names = "--out", description = "where the models are kept")
  private Path out = Path.of("core/src/main/resources/org/yanlu/statement");

  private TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    List<GoldDocument> documents = new ArrayList<>(GoldReader.read(pages, pages));
    documents.addAll(GoldReader.folders(gold));
    Models models = Training.models(documents);
    write("model-name.tsv", "Is this string a person's full name?", models.name());
    write("model-cue.tsv", "Does this cue attribute a statement?", models.cue());
    write("model-run.tsv", "Does the content go on into the next clause?", models.run());
    write("model-quote.tsv", "Is this quotation speech?", models.quote());
    write("model-subject.tsv", "Which stretch is the subject of a clause?", models.subject());
    write("model-mention.tsv", "Which stretch names the source?", models.mention());
    write("model-source.tsv", "Whom does a mention mean?", models.source());
    write("model-statement.tsv", "Is what was found a statement?", models.statement());
    write("model-speaker.tsv", "Is a statement its speaker's?", models.speaker());
    return 0;
  }

  private void write(String name, String about, LinearModel model) throws IOException {
    ModelFile.write(out.resolve(name), about, model.weights());
  }
}
