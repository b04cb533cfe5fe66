package org.yanlu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SearchResult;
import org.yanlu.server.json.Json;
import org.yanlu.server.json.SearchJson;
import org.yanlu.statement.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an index. */
@Command(
    name = "search",
    description = "Searches sections and statements.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final Pattern YEARS = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");

  /** What can be searched for. */
  enum Type {
    STATEMENT,
    SECTION
  }

  @Spec private CommandSpec spec;
  @Mixin private Folders folders = new Folders();

  @Parameters(paramLabel = "QUERY", description = "what to search for, in the query language")
  private String query = "";

  @Option(names = "--type", paramLabel = "statement|section", description = "only these")
  private Optional<Type> type = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "direct|indirect|mixed",
      description = "only statements of this kind")
  private Optional<Kind> kind = Optional.empty();

  @Option(
      names = "--speaker",
      paramLabel = "S",
      description = "name, alias or id; repeat for any of several")
  private List<String> speakers = List.of();

  @Option(
      names = "--topic",
      paramLabel = "T",
      description = "label or id; repeat for any of several")
  private List<String> topics = List.of();

  @Option(names = "--year", paramLabel = "Y", description = "2022 or 2021..2024")
  private Optional<String> year = Optional.empty();

  @Option(names = "--nested", description = "find statements within the content of others too")
  private boolean nested;

  @Option(names = "--size", paramLabel = "N", description = "how many hits, 0 to 100 (default: 20)")
  private int size = 20;

  @Option(names = "--json", description = "print the answer as JSON")
  private boolean json;

  SearchCommand() {}

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    try (Archive archive = folders.open()) {
      SearchResult result = archive.search(request);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.line(SearchJson.of(result)));
      } else {
        new ResultText(spec.commandLine().getColorScheme().ansi()).print(result, out);
      }
    }
    return ExitCode.DONE;
  }

  private SearchRequest request() {
    SearchRequest.Builder request =
        SearchRequest.builder(query)
            .anyOf(Dimension.SPEAKER, speakers.toArray(String[]::new))
            .anyOf(Dimension.TOPIC, topics.toArray(String[]::new))
            .nested(nested);
    type.ifPresent(
        t -> request.anyOf(Dimension.TYPE, t == Type.STATEMENT ? "statement" : "section"));
    kind.ifPresent(k -> request.anyOf(Dimension.KIND, k.label()));
    year.ifPresent(y -> years(request, y));
    try {
      return request.size(size).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--size: " + e.getMessage(), e);
    }
  }

  private void years(SearchRequest.Builder request, String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      throw new ParameterException(
          spec.commandLine(), "--year: '" + text + "' is not a year such as 2022 or 2021..2024");
    }
    int from = Integer.parseInt(years.group(1));
    request.years(from, years.group(2) == null ? from : Integer.parseInt(years.group(2)));
  }
}
