package org.yanlu.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** How long calls on this thread took, in milliseconds. Not thread-safe. */
final class Timings {
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> wall = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  /** What is timed. */
  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException;
  }

  /** Makes {@code call} and notes how long it took. */
  <T> T time(Call<T> call) throws IOException {
    long busy = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T answer = call.make();
    wall.add((System.nanoTime() - start) / NANOS);
    cpu.add((THREADS.getCurrentThreadCpuTime() - busy) / NANOS);
    return answer;
  }

  /** As time passed: so many percent of the calls took no longer. */
  double wall(int percent) {
    return percentile(wall, percent);
  }

  /** In time of the processor: so many percent of the calls took no longer. */
  double cpu(int percent) {
    return percentile(cpu, percent);
  }

  /** In time of the processor: all calls. */
  double cpu() {
    return cpu.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double percentile(List<Double> times, int percent) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
