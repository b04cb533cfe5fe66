package org.yanlu.text;

/**
 * A stretch of a text: half-open, in UTF-16 units. What text it is a stretch of, its holder's
 * documentation says.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the order of the two offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start " + start + ", end " + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} is covered. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans have a unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span moved by {@code delta} units. */
  public Span shift(int delta) {
    return new Span(start + delta, end + delta);
  }

  /** The characters of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
