package org.yanlu.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Puts the lines of a page into the order in which they are read: the page is cut along its widest
 * white stripe, across or down, and so is each part, until no stripe is left (recursive X-Y cut,
 * Nagy and Seth 1984).
 */
final class ReadingOrder {
  /** A stripe across must be this many times the size of characters, else it parts two lines. */
  private static final double ACROSS = 1.2;

  /** A stripe down must be this many times the size of characters, else it parts two words. */
  private static final double DOWN = 0.9;

  private ReadingOrder() {}

  /** The parts of a page in reading order, each with its lines from top to bottom. */
  static List<List<TextBox>> parts(List<TextBox> lines) {
    List<List<TextBox>> parts = new ArrayList<>();
    cut(lines, parts);
    return parts;
  }

  private static void cut(List<TextBox> lines, List<List<TextBox>> parts) {
    if (lines.isEmpty()) {
      return;
    }
    double size = lines.stream().mapToDouble(TextBox::size).average().orElse(1);
    Optional<Stripe> across = widest(lines, TextBox::top, TextBox::bottom, ACROSS * size);
    Optional<Stripe> down = widest(lines, TextBox::left, TextBox::right, DOWN * size);
    if (down.isPresent()
        && (across.isEmpty() || down.get().width() / DOWN >= across.get().width() / ACROSS)) {
      split(lines, TextBox::left, down.get(), parts);
    } else if (across.isPresent()) {
      split(lines, TextBox::top, across.get(), parts);
    } else {
      parts.add(
          lines.stream()
              .sorted(Comparator.comparingDouble(TextBox::top).thenComparingDouble(TextBox::left))
              .toList());
    }
  }

  private static void split(
      List<TextBox> lines,
      ToDoubleFunction<TextBox> start,
      Stripe stripe,
      List<List<TextBox>> parts) {
    List<TextBox> before = new ArrayList<>();
    List<TextBox> behind = new ArrayList<>();
    for (TextBox line : lines) {
      (start.applyAsDouble(line) < stripe.middle() ? before : behind).add(line);
    }
    cut(before, parts);
    cut(behind, parts);
  }

  private record Stripe(double middle, double width) {}

  private static Optional<Stripe> widest(
      List<TextBox> lines,
      ToDoubleFunction<TextBox> start,
      ToDoubleFunction<TextBox> end,
      double least) {
    List<TextBox> sorted = lines.stream().sorted(Comparator.comparingDouble(start)).toList();
    double covered = end.applyAsDouble(sorted.get(0));
    Optional<Stripe> widest = Optional.empty();
    for (TextBox line : sorted) {
      double width = start.applyAsDouble(line) - covered;
      if (width >= least && (widest.isEmpty() || width > widest.get().width())) {
        widest = Optional.of(new Stripe(covered + width / 2, width));
      }
      covered = Math.max(covered, end.applyAsDouble(line));
    }
    return widest;
  }
}
