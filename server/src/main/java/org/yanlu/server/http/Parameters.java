package org.yanlu.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters of one request, checked strictly: an unknown name, a repeated single value
 * or a malformed number is the caller's mistake and says so.
 */
final class Parameters {
  /** The longest value taken, in UTF-16 units. */
  static final int MAX_LENGTH = 2_000;

  /** The greatest number of values of all parameters together. */
  static final int MAX_VALUES = 100;

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Checks names, number and length.
   *
   * @throws BadParameterException if a name is not in {@code known}, or there is too much of
   *     something
   */
  static Parameters of(Map<String, List<String>> values, Set<String> known) {
    int count = 0;
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      String name = entry.getKey();
      if (!known.contains(name)) {
        throw new BadParameterException(
            name, "unknown parameter; known are: " + String.join(", ", new TreeSet<>(known)));
      }
      for (String value : entry.getValue()) {
        if (value.length() > MAX_LENGTH) {
          throw new BadParameterException(name, "longer than " + MAX_LENGTH + " characters");
        }
      }
      count += entry.getValue().size();
    }
    if (count > MAX_VALUES) {
      throw new BadParameterException("query", "more than " + MAX_VALUES + " parameters");
    }
    return new Parameters(values);
  }

  /** All values of {@code name} that are not blank. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  /**
   * The single value of {@code name}.
   *
   * @throws BadParameterException if it is given more than once
   */
  Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new BadParameterException(name, "given " + all.size() + " times, may be given once");
    }
    return all.stream().findFirst();
  }

  /**
   * The single value of {@code name}, which must be there.
   *
   * @throws BadParameterException if it is missing, blank or given more than once
   */
  String required(String name) {
    return one(name).orElseThrow(() -> new BadParameterException(name, "is missing or blank"));
  }

  /**
   * The single value of {@code name} as a whole number.
   *
   * @throws BadParameterException if it is none, or outside {@code min} to {@code max}
   */
  OptionalInt number(String name, int min, int max) {
    Optional<String> value = one(name);
    return value.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(number(name, value.get(), min, max));
  }

  /** {@code value} of {@code name} as a whole number within its bounds. */
  static int number(String name, String value, int min, int max) {
    String expected = "a whole number from " + min + " to " + max;
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadParameterException(name, "'" + value + "' is not " + expected);
    }
    throw new BadParameterException(name, value + " is not " + expected);
  }

  /**
   * The value of {@code name} as one of {@code choices}.
   *
   * @throws BadParameterException if it is none of them
   */
  Optional<String> choice(String name, List<String> choices) {
    Optional<String> value = one(name);
    value.ifPresent(v -> checkChoice(name, v, choices));
    return value;
  }

  /** Refuses a value that is none of {@code choices}. */
  static void checkChoice(String name, String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw new BadParameterException(
          name, "'" + value + "' is none of: " + String.join(", ", choices));
    }
  }
}
