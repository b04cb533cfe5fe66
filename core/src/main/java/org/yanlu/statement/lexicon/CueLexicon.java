package org.yanlu.statement.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yanlu.statement.Act;
import org.yanlu.text.PhraseTrie;
import org.yanlu.text.Span;

/** The cues of {@code cues.tsv}, and the longer strings in which they are none. Thread-safe. */
public final class CueLexicon {
  private static final CueLexicon PROJECT = new CueLexicon(Resource.lines("cues.tsv"));

  private static final Heads HEADS = Heads.project();
  private static final int LONGEST_NOUN = 4;

  private final PhraseTrie<Optional<CueEntry>> trie;

  private CueLexicon(List<String> lines) {
    PhraseTrie.Builder<Optional<CueEntry>> builder = PhraseTrie.builder();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      CueEntry entry =
          new CueEntry(
              columns[0],
              CueClass.of(columns[1]),
              Act.valueOf(columns[2].toUpperCase(Locale.ROOT)),
              Integer.parseInt(columns[4]) / 100.0);
      builder.add(entry.word(), Optional.of(entry));
      if (columns.length > 5) {
        for (String friend : columns[5].split(" ", -1)) {
          if (!friend.isEmpty()) {
            builder.add(friend, Optional.empty());
          }
        }
      }
    }
    trie = builder.build();
  }

  /** The project's lexicon. */
  public static CueLexicon project() {
    return PROJECT;
  }

  /**
   * The cues in {@code text}, leftmost and longest. A false friend hides the cue in it, unless it
   * is one by chance: a longer cue runs out of it (判詞中指出 holds 中指 and 指出), or a noun crosses its
   * edge (同學說, 問政府).
   *
   * @param text marks in plain form
   * @param from where to begin, UTF-16
   * @param to where the last cue must have ended
   * @param wanted tells at which offsets a cue may start
   */
  public List<CueHit> hits(CharSequence text, int from, int to, IntPredicate wanted) {
    List<CueHit> hits = new ArrayList<>();
    int i = from;
    while (i < to) {
      Longest longest = longestAt(text, i, wanted);
      boolean hidden = longest.friend > longest.cue && !byChance(text, i, longest.friend, wanted);
      int end = hidden ? longest.friend : endOf(text, longest, wanted);
      if (!hidden && longest.entry != null && end <= to) {
        hits.add(new CueHit(new Span(i, end), longest.entry));
      }
      i = Math.max(i + 1, end);
    }
    return hits;
  }

  /** Where a cue ends: with the one that begins in its last character, if there is (分析指, 指出). */
  private int endOf(CharSequence text, Longest longest, IntPredicate wanted) {
    int last = longest.cue - 1;
    return longest.cue - longest.start > 1
        ? Math.max(longest.cue, longestAt(text, last, wanted).cue)
        : longest.cue;
  }

  private Longest longestAt(CharSequence text, int at, IntPredicate wanted) {
    Longest longest = new Longest(at);
    if (wanted.test(at)) {
      trie.matchesAt(text, at, longest);
    }
    return longest;
  }

  /** Whether the false friend between {@code start} and {@code end} is none. */
  private boolean byChance(CharSequence text, int start, int end, IntPredicate wanted) {
    for (int i = start; i < end; i++) {
      Longest inner = longestAt(text, i, wanted);
      if (inner.entry != null) {
        return inner.cue > end || crossed(text, start, i, inner.cue, end);
      }
    }
    return false;
  }

  /** Whether a noun runs out of a false friend without holding the cue in it. */
  private static boolean crossed(CharSequence text, int start, int cue, int behind, int end) {
    for (int i = behind; i < end; i++) {
      if (HEADS.longestAt(text, i) > end) {
        return true;
      }
    }
    for (int i = Math.max(0, start - LONGEST_NOUN); i < start; i++) {
      int noun = HEADS.longestAt(text, i);
      if (noun > start && noun <= cue) {
        return true;
      }
    }
    return false;
  }

  /** The offset behind the longest cue or false friend of one at {@code at}; {@code at} if none. */
  public int longestAt(CharSequence text, int at) {
    return trie.longestAt(text, at);
  }

  /** Whether a cue or a false friend of one starts at {@code at}. */
  public boolean startsAt(CharSequence text, int at) {
    return trie.longestAt(text, at) > at;
  }

  /** Remembers the longest cue and the longest false friend. */
  private static final class Longest implements PhraseTrie.Found<Optional<CueEntry>> {
    private final int start;
    private int cue;
    private int friend;
    private @Nullable CueEntry entry;

    private Longest(int start) {
      this.start = start;
      cue = start;
      friend = start;
    }

    @Override
    public void phrase(int phraseEnd, Optional<CueEntry> value) {
      if (value.isPresent()) {
        cue = phraseEnd;
        entry = value.get();
      } else {
        friend = phraseEnd;
      }
    }
  }
}
