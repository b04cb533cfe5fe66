package org.yanlu.bench;

import org.yanlu.bench.analysis.AnalysisSize;
import org.yanlu.bench.analysis.AnalysisSpeed;
import org.yanlu.bench.analysis.FoldReport;
import org.yanlu.bench.analysis.FoldTable;
import org.yanlu.bench.analysis.PhraseRecall;
import org.yanlu.bench.analysis.Relevance;
import org.yanlu.bench.analysis.RelevanceSweep;
import org.yanlu.bench.analysis.SearchRelevance;
import org.yanlu.bench.page.Boundaries;
import org.yanlu.bench.page.EdgeTraining;
import org.yanlu.bench.page.PagesGold;
import org.yanlu.bench.page.ReadAll;
import org.yanlu.bench.page.Rejoin;
import org.yanlu.bench.page.WordTable;
import org.yanlu.bench.search.JyutpingTable;
import org.yanlu.bench.search.KeyPhraseQuality;
import org.yanlu.bench.search.QueryFuzz;
import org.yanlu.bench.search.QuoteChecks;
import org.yanlu.bench.search.SearchLatency;
import org.yanlu.bench.search.SuggestQuality;
import org.yanlu.bench.search.TopicsReport;
import org.yanlu.bench.statement.CrossCommand;
import org.yanlu.bench.statement.NamesCommand;
import org.yanlu.bench.statement.PressCommand;
import org.yanlu.bench.statement.StatementsCommand;
import org.yanlu.bench.statement.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * {@code ./yanlu quality}: every quality or speed claim of the project has a command here that
 * reprints it.
 */
@Command(
    name = "quality",
    description = "Measures quality and speed, and trains the models.",
    mixinStandardHelpOptions = true,
    subcommands = {
      HelpCommand.class,
      FoldTable.class,
      FoldReport.class,
      AnalysisSpeed.class,
      AnalysisSize.class,
      PhraseRecall.class,
      Relevance.class,
      RelevanceSweep.class,
      Rejoin.class,
      Boundaries.class,
      ReadAll.class,
      PagesGold.class,
      WordTable.class,
      EdgeTraining.class,
      TrainCommand.class,
      StatementsCommand.class,
      NamesCommand.class,
      CrossCommand.class,
      PressCommand.class,
      SearchLatency.class,
      QuoteChecks.class,
      QueryFuzz.class,
      SearchRelevance.class,
      KeyPhraseQuality.class,
      TopicsReport.class,
      SuggestQuality.class,
      JyutpingTable.class
    })
public final class Quality implements Runnable {
  private Quality() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Quality()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }
}
