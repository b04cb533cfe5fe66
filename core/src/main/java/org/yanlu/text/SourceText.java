package org.yanlu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text put together from pieces of a source, which knows where in the source each of its
 * characters stood.
 *
 * <p>A paragraph that the layout broke in two is one {@code SourceText} of two pieces. Text that
 * stands in no source (the line feed set between two paragraphs) has no origin. Offsets are UTF-16
 * units; immutable and thread-safe.
 *
 * {@snippet file="LibraryExamplesTest.java" region="source"}
 */
public final class SourceText {
  private final String text;

  /** Start of each piece in {@link #text}, ascending; a last entry holds the length. */
  private final int[] starts;

  /** Start of each piece in the source, -1 for text that stands in no source. */
  private final int[] origins;

  private SourceText(String text, int[] starts, int[] origins) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  /** One stretch of a source, as it stands. */
  public static SourceText of(String source, Span span) {
    return builder(source).add(span).build();
  }

  /** Starts a text that will be put together from pieces of {@code source}. */
  public static Builder builder(String source) {
    return new Builder(source);
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return text.length();
  }

  /**
   * Where in the source the unit at {@code offset} stood.
   *
   * @return the source offset, or -1 for a unit that stands in no source
   * @throws IndexOutOfBoundsException if {@code offset} is not that of a unit of this text
   */
  public int toSource(int offset) {
    if (offset < 0 || offset >= text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " of a text of length " + text.length());
    }
    int piece = pieceAt(offset);
    return origins[piece] < 0 ? -1 : origins[piece] + offset - starts[piece];
  }

  /**
   * The stretches of the source that {@code span} of this text came from, in text order, those that
   * touch merged.
   *
   * @throws IndexOutOfBoundsException if {@code span} ends behind this text
   */
  public List<Span> toSource(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " of a text of length " + text.length());
    }
    List<Span> spans = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int piece = pieceAt(at);
      int end = Math.min(span.end(), starts[piece + 1]);
      if (origins[piece] >= 0) {
        int from = origins[piece] + at - starts[piece];
        add(spans, new Span(from, from + end - at));
      }
      at = end;
    }
    return List.copyOf(spans);
  }

  /** Every stretch of the source that this text came from, in text order. */
  public List<Span> sourceSpans() {
    return toSource(new Span(0, text.length()));
  }

  /** A stretch of this text, with its origins kept. */
  public SourceText slice(Span span) {
    Builder slice = new Builder(text);
    int at = span.start();
    while (at < span.end()) {
      int piece = pieceAt(at);
      int end = Math.min(span.end(), starts[piece + 1]);
      slice.append(
          text.substring(at, end), origins[piece] < 0 ? -1 : origins[piece] + at - starts[piece]);
      at = end;
    }
    return slice.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && text.equals(that.text)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(origins, that.origins);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(origins);
  }

  @Override
  public String toString() {
    return text;
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, starts.length - 1, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static void add(List<Span> spans, Span span) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end() == span.start()) {
      spans.set(last, new Span(spans.get(last).start(), span.end()));
    } else {
      spans.add(span);
    }
  }

  /** Puts a {@link SourceText} together. Not thread-safe. */
  public static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> pieces = new ArrayList<>();

    private Builder(String source) {
      this.source = source;
    }

    /**
     * Adds a stretch of the source.
     *
     * @throws IndexOutOfBoundsException if {@code span} ends behind the source
     */
    public Builder add(Span span) {
      if (span.end() > source.length()) {
        throw new IndexOutOfBoundsException(span + " of a source of length " + source.length());
      }
      append(source.substring(span.start(), span.end()), span.start());
      return this;
    }

    /** Adds another text of the same source, with its origins. */
    public Builder add(SourceText part) {
      for (int i = 0; i < part.origins.length; i++) {
        append(part.text.substring(part.starts[i], part.starts[i + 1]), part.origins[i]);
      }
      return this;
    }

    /** Adds text that stands in no source. */
    public Builder addForeign(String foreign) {
      append(foreign, -1);
      return this;
    }

    /** The units added so far. */
    public int length() {
      return text.length();
    }

    /** The text put together. */
    public SourceText build() {
      int[] starts = new int[pieces.size() + 1];
      int[] origins = new int[pieces.size()];
      for (int i = 0; i < origins.length; i++) {
        starts[i] = pieces.get(i)[0];
        origins[i] = pieces.get(i)[1];
      }
      starts[origins.length] = text.length();
      return new SourceText(text.toString(), starts, origins);
    }

    private void append(String part, int origin) {
      if (part.isEmpty()) {
        return;
      }
      if (!continuesLast(origin)) {
        pieces.add(new int[] {text.length(), origin});
      }
      text.append(part);
    }

    private boolean continuesLast(int origin) {
      if (pieces.isEmpty()) {
        return false;
      }
      int[] last = pieces.get(pieces.size() - 1);
      return origin < 0 ? last[1] < 0 : last[1] >= 0 && last[1] + text.length() - last[0] == origin;
    }
  }
}
