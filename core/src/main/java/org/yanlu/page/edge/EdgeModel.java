package org.yanlu.page.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression over {@link EdgeEvidence}: how likely are two pieces one paragraph that the
 * layout broke? Learnt from the project's own pages, broken at every place. Immutable.
 */
public final class EdgeModel {
  private static final String RESOURCE = "model-edge.tsv";
  private static final EdgeModel SHARED = load();

  private final Map<String, Double> weights;

  private EdgeModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model of the resource. */
  public static EdgeModel shared() {
    return SHARED;
  }

  /** The log-odds that {@code left} and {@code right} are one paragraph. */
  public double logOdds(String left, String right, PageWords page) {
    double sum = 0;
    for (String feature : EdgeEvidence.of(left, right, page, EdgeEvidence.Standing.APART)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  private static EdgeModel load() {
    try (InputStream resource = EdgeModel.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      List<String> lines =
          new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Map<String, Double> weights = new HashMap<>();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          int tab = line.lastIndexOf('\t');
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
      return new EdgeModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
