package org.yanlu.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document whose paragraphs were broken at random places, and what stands at each edge. Not
 * thread-safe.
 */
final class BrokenPage {
  /** A shorter paragraph is left whole, in UTF-16 units. */
  private static final int SHORTEST = 40;

  private final Random random;
  private final StringBuilder source = new StringBuilder();
  private final List<Edge> edges = new ArrayList<>();

  private BrokenPage(Random random) {
    this.random = random;
  }

  /** What stands between two pieces. */
  enum Cause {
    /** Broken at a place drawn among all inner places. */
    ANYWHERE(true),
    /** Broken behind a comma. */
    COMMA(true),
    /** Broken behind a sentence; looks like a paragraph's end. */
    SENTENCE(true),
    /** The editor's own paragraph end. */
    EDITOR(false),
    /** The left paragraph lost its end. */
    TRUNCATED(false);

    private final boolean join;

    Cause(boolean join) {
      this.join = join;
    }

    /** Whether the pieces belong together. */
    boolean join() {
      return join;
    }
  }

  /**
   * The place between two pieces.
   *
   * @param cause what stands there
   * @param leftEnd offset behind the left piece
   * @param rightStart offset of the right piece
   */
  record Edge(Cause cause, int leftEnd, int rightStart) {}

  /** Breaks {@code document}. */
  static BrokenPage of(SharedPages.Document document, Random random) {
    BrokenPage page = new BrokenPage(random);
    page.source.append("# ").append(document.title());
    boolean first = true;
    Cause next = Cause.EDITOR;
    for (String paragraph : document.paragraphs()) {
      next = page.paragraph(paragraph, first, next);
      first = false;
    }
    return page;
  }

  /** The broken page. */
  String source() {
    return source.toString();
  }

  /** Its edges in order. */
  List<Edge> edges() {
    return edges;
  }

  private Cause paragraph(String paragraph, boolean first, Cause before) {
    String text = paragraph;
    Cause next = Cause.EDITOR;
    List<Break> breaks = new ArrayList<>();
    if (paragraph.length() >= SHORTEST && random.nextInt(2) == 0) {
      if (random.nextInt(20) == 0) {
        text = cutAtSentence(paragraph);
        next = Cause.TRUNCATED;
      }
      breaks = breaks(text);
    }
    int from = 0;
    Cause cause = before;
    boolean lead = first;
    for (Break at : breaks) {
      piece(text.substring(from, at.place()), lead, cause);
      lead = false;
      cause = at.cause();
      from = at.place();
    }
    piece(text.substring(from), lead, cause);
    return next;
  }

  private record Break(int place, Cause cause) {}

  /** Cuts a paragraph somewhere inside its last sentence but one, so that its end is missing. */
  private String cutAtSentence(String paragraph) {
    for (int tries = 0; tries < 20; tries++) {
      int at = SHORTEST / 2 + random.nextInt(paragraph.length() - SHORTEST / 2);
      if (isInside(paragraph, at)) {
        return paragraph.substring(0, at);
      }
    }
    return paragraph.substring(0, paragraph.length() - 2);
  }

  private List<Break> breaks(String text) {
    List<Break> breaks = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    int from = 8;
    for (int i = 0; i < count; i++) {
      int at = from + random.nextInt(Math.max(1, text.length() - from - 8));
      Cause wanted = Cause.values()[random.nextInt(3)];
      int place = place(text, at, wanted);
      if (place > from && place < text.length() - 4) {
        breaks.add(new Break(place, wanted));
        from = place + 8;
      }
      if (from >= text.length() - 8) {
        break;
      }
    }
    return breaks;
  }

  private static int place(String text, int at, Cause wanted) {
    for (int i = at; i < text.length() - 4; i++) {
      char before = text.charAt(i - 1);
      boolean fits =
          switch (wanted) {
            case ANYWHERE -> isInside(text, i);
            case COMMA -> "，、；".indexOf(before) >= 0;
            case SENTENCE -> "。！？".indexOf(before) >= 0 && "」』”）".indexOf(text.charAt(i)) < 0;
            case EDITOR, TRUNCATED -> false;
          };
      if (fits) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code at} lies inside a sentence, at no blank and in no pair of surrogates. */
  static boolean isInside(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return "。！？!?：:；;".indexOf(before) < 0
        && !Character.isWhitespace(before)
        && !Character.isWhitespace(after)
        && !Character.isLowSurrogate(after)
        && !(isEndQuote(before) && at > 1 && "。！？!?".indexOf(text.charAt(at - 2)) >= 0);
  }

  private static boolean isEndQuote(char c) {
    return "」』”）)".indexOf(c) >= 0;
  }

  private void piece(String piece, boolean first, Cause cause) {
    int leftEnd = source.length();
    source.append("\n\n");
    if (!first) {
      edges.add(new Edge(cause, leftEnd, source.length()));
    }
    source.append(piece);
  }
}
