package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a logistic regression by stochastic gradient descent with AdaGrad step sizes (Duchi,
 * Hazan, Singer 2011) and an L2 penalty. The order of examples is shuffled with a fixed seed, so
 * that the same examples give the same weights. Not thread-safe.
 */
public final class LogisticTrainer {
  private static final int EPOCHS = 40;

  /** The weights behind this many last passes are averaged, so that their order matters less. */
  private static final int AVERAGED = 25;

  private static final double RATE = 0.3;
  private static final double SMALLEST_WEIGHT = 0.02;

  /** A feature seen in fewer examples is left out. */
  private static final int LEAST = 5;

  private final double penalty;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * Starts without examples.
   *
   * @param penalty strength of the L2 penalty of each step
   */
  public LogisticTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** Adds an example. */
  public void add(List<String> features, boolean positive, double weight) {
    int[] ids = new int[features.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = index.computeIfAbsent(features.get(i), this::register);
    }
    examples.add(new Example(ids, positive, weight));
  }

  /** How many examples it has. */
  public int size() {
    return examples.size();
  }

  /** The weights that fit the examples. */
  public Map<String, Double> train() {
    leaveOutRare();
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    double[] sums = new double[names.size()];
    Random random = new Random(1);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(example -> step(example, weights, squares));
      for (int i = 0; epoch >= EPOCHS - AVERAGED && i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }
    Map<String, Double> trained = new HashMap<>();
    for (int i = 0; i < sums.length; i++) {
      double weight = sums[i] / AVERAGED;
      if (Math.abs(weight) >= SMALLEST_WEIGHT) {
        trained.put(names.get(i), Math.round(weight * 1000) / 1000.0);
      }
    }
    return trained;
  }

  private void leaveOutRare() {
    int[] counts = new int[names.size()];
    examples.forEach(example -> Arrays.stream(example.features).forEach(id -> counts[id]++));
    examples.replaceAll(
        example ->
            new Example(
                Arrays.stream(example.features).filter(id -> counts[id] >= LEAST).toArray(),
                example.positive,
                example.weight));
  }

  private void step(Example example, double[] weights, double[] squares) {
    double sum = 0;
    for (int id : example.features) {
      sum += weights[id];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (example.positive ? 1 : 0);
    for (int id : example.features) {
      double gradient = example.weight * error + penalty * weights[id];
      squares[id] += gradient * gradient;
      weights[id] -= RATE * gradient / Math.sqrt(1e-6 + squares[id]);
    }
  }

  private int register(String name) {
    names.add(name);
    return names.size() - 1;
  }

  private static final class Example {
    private final int[] features;
    private final boolean positive;
    private final double weight;

    Example(int[] features, boolean positive, double weight) {
      this.features = features;
      this.positive = positive;
      this.weight = weight;
    }
  }
}
