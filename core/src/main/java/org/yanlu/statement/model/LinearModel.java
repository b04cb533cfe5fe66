package org.yanlu.statement.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.lexicon.Resource;

/**
 * Logistic regression over named features: the probability is the logistic function of the sum of
 * the weights of the features that hold. A feature without a weight weighs nothing. Thread-safe.
 */
public final class LinearModel {
  private final Map<String, Double> weights;

  /** A model of these weights. */
  public LinearModel(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** The model kept in the resource {@code name}: feature, tab, weight. */
  public static LinearModel load(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Resource.lines(name)) {
      int tab = line.lastIndexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new LinearModel(weights);
  }

  /** The sum of the weights of {@code features}: the log-odds. */
  public double logOdds(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  /** The weight of each of {@code features}. */
  public double[] weights(List<String> features) {
    return features.stream().mapToDouble(this::weight).toArray();
  }

  /** The probability that {@code features} give. */
  public double probability(List<String> features) {
    return logistic(logOdds(features));
  }

  /** The probability of these log-odds. */
  public static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /**
   * Turns the scores of candidates of which one is right into their probabilities, in place: the
   * softmax. A score of negative infinity has none.
   */
  public static void softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /** The weights by feature. */
  public Map<String, Double> weights() {
    return Map.copyOf(weights);
  }

  /** Whether nothing was learnt. */
  public boolean isEmpty() {
    return weights.isEmpty();
  }

  /** The weight of one feature. */
  public double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
