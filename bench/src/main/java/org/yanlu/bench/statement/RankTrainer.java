package org.yanlu.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yanlu.statement.model.LinearModel;

/**
 * Learns a conditional log-linear model, the softmax of one example's candidates, by stochastic
 * gradient descent with AdaGrad step sizes (Duchi, Hazan, Singer 2011) and an L2 penalty. Of
 * several right candidates the sum of their probabilities counts. The same examples give the same
 * weights. Not thread-safe.
 */
final class RankTrainer {
  private static final int EPOCHS = 24;
  private static final int AVERAGED = 12;
  private static final double RATE = 0.2;
  private static final double SMALLEST_WEIGHT = 0.02;

  /** A feature that fewer candidates have is left out. */
  private static final int LEAST = 4;

  private final double penalty;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] gradient = {};
  private int[] ids = new int[64];
  private final List<Example> examples = new ArrayList<>();

  RankTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** Adds an example. */
  void add(SourceLesson.Choice choice) {
    int[][] ids = new int[choice.candidates().size()][];
    boolean[] right = new boolean[ids.length];
    for (int i = 0; i < ids.length; i++) {
      List<String> features = choice.candidates().get(i);
      right[i] = choice.right().get(i);
      ids[i] = new int[features.size()];
      for (int j = 0; j < ids[i].length; j++) {
        ids[i][j] = index.computeIfAbsent(features.get(j), this::register);
      }
    }
    examples.add(new Example(ids, right));
  }

  /** The weights by feature, learnt from the examples; small ones are left out. */
  Map<String, Double> train() {
    leaveOutRare();
    gradient = new double[names.size()];
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
    for (Example example : examples) {
      for (int[] candidate : example.candidates) {
        Arrays.stream(candidate).forEach(id -> counts[id]++);
      }
    }
    for (Example example : examples) {
      for (int i = 0; i < example.candidates.length; i++) {
        example.candidates[i] =
            Arrays.stream(example.candidates[i]).filter(id -> counts[id] >= LEAST).toArray();
      }
    }
  }

  private void step(Example example, double[] weights, double[] squares) {
    int count = example.candidates.length;
    double[] all = new double[count];
    double[] right = new double[count];
    for (int i = 0; i < count; i++) {
      for (int id : example.candidates[i]) {
        all[i] += weights[id];
      }
      right[i] = example.right[i] ? all[i] : Double.NEGATIVE_INFINITY;
    }
    LinearModel.softmax(all);
    LinearModel.softmax(right);
    int touched = 0;
    for (int i = 0; i < count; i++) {
      double error = all[i] - right[i];
      for (int id : example.candidates[i]) {
        if (gradient[id] == 0) {
          if (touched == ids.length) {
            ids = Arrays.copyOf(ids, touched * 2);
          }
          ids[touched++] = id;
        }
        gradient[id] += error;
      }
    }
    for (int i = 0; i < touched; i++) {
      int id = ids[i];
      double g = gradient[id] + penalty * weights[id];
      if (gradient[id] != 0) {
        gradient[id] = 0;
        squares[id] += g * g;
        weights[id] -= RATE * g / Math.sqrt(1e-6 + squares[id]);
      }
    }
  }

  private int register(String name) {
    names.add(name);
    return names.size() - 1;
  }

  /** The features of each candidate by number, and which candidates are right. */
  private static final class Example {
    private final int[][] candidates;
    private final boolean[] right;

    private Example(int[][] candidates, boolean[] right) {
      this.candidates = candidates;
      this.right = right;
    }
  }
}
