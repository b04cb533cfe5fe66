package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints speed and bytes allocated of each chain, measured by JMH in one run. */
@Command(
    name = "analysis-speed",
    description = "Measures the speed and the allocation of each analysis.")
public final class AnalysisSpeed implements Callable<Integer> {
  @Parameters(index = "0", description = "the reading set's folder")
  private Path folder = Path.of("");

  @Option(names = "--quick", description = "one fork, short iterations")
  private boolean quick;

  /** For the command line. */
  public AnalysisSpeed() {}

  /** What was measured of a chain. */
  private record Figures(double charactersPerSecond, double megabytesPerSecond, double bytes) {}

  @Override
  public Integer call() throws IOException, RunnerException {
    long characters = 0;
    long utf8 = 0;
    for (ReadingSet.Paragraph paragraph : ReadingSet.read(folder).paragraphs()) {
      characters += paragraph.text().length();
      utf8 += paragraph.text().getBytes(StandardCharsets.UTF_8).length;
    }
    Map<Chain, Figures> figures = new EnumMap<>(Chain.class);
    for (RunResult run : new Runner(options()).run()) {
      double perSecond = run.getPrimaryResult().getScore();
      double allocated =
          Objects.requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm")).getScore();
      figures.put(
          Chain.valueOf(run.getParams().getParam("chain")),
          new Figures(perSecond * characters, perSecond * utf8 / 1e6, allocated / characters));
    }
    print(figures);
    return 0;
  }

  private Options options() {
    return new OptionsBuilder()
        .include(AnalysisBenchmark.class.getName())
        .param("folder", folder.toAbsolutePath().toString())
        .mode(Mode.Throughput)
        .timeUnit(TimeUnit.SECONDS)
        .forks(quick ? 1 : 3)
        .warmupIterations(quick ? 3 : 5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(quick ? 3 : 5)
        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(Map<Chain, Figures> figures) {
    double cjk = Objects.requireNonNull(figures.get(Chain.CJK)).charactersPerSecond();
    System.out.println("chain\tMB/s (UTF-8)\tM characters/s\tx CJKAnalyzer\tbytes/character");
    figures.forEach(
        (chain, figure) ->
            System.out.printf(
                Locale.ROOT,
                "%s\t%.1f\t%.2f\t%.2f\t%.2f%n",
                chain,
                figure.megabytesPerSecond(),
                figure.charactersPerSecond() / 1e6,
                figure.charactersPerSecond() / cjk,
                figure.bytes()));
  }
}
