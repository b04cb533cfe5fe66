package org.yanlu.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the documents marked by hand are, as commands ask for them. */
final class GoldOptions {
  @Option(names = "--gold", required = true, description = "gold.json, or a folder of marked pages")
  private Path gold = Path.of("");

  @Option(
      names = "--text",
      description = "folder of the texts that gold.json has offsets into (default: text beside it)")
  private @Nullable Path texts;

  /** Whether the set is one that is run for its totals and never read. */
  boolean sealed() {
    for (Path part : gold.toAbsolutePath()) {
      if (part.toString().equals("sealed")) {
        return true;
      }
    }
    return false;
  }

  /** The documents. */
  List<GoldDocument> read() throws IOException {
    return GoldReader.read(gold, texts == null ? gold.resolveSibling("text") : texts);
  }
}
