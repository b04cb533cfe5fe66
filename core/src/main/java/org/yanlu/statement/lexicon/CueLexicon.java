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
   * The cues in {@code text}, leftmost and longest; a false friend hides the cue in it.
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
      Longest longest = new Longest(i);
      if (wanted.test(i)) {
        trie.matchesAt(text, i, longest);
      }
      if (longest.entry != null && longest.end <= to) {
        hits.add(new CueHit(new Span(i, longest.end), longest.entry));
      }
      i = Math.max(i + 1, longest.end);
    }
    return hits;
  }

  /** Whether a cue or a false friend of one starts at {@code at}. */
  public boolean startsAt(CharSequence text, int at) {
    return trie.longestAt(text, at) > at;
  }

  /** Remembers the longest phrase; of one that is both, the cue. */
  private static final class Longest implements PhraseTrie.Found<Optional<CueEntry>> {
    private int end;
    private @Nullable CueEntry entry;

    private Longest(int start) {
      end = start;
    }

    @Override
    public void phrase(int phraseEnd, Optional<CueEntry> value) {
      if (phraseEnd > end || value.isPresent()) {
        entry = value.orElse(null);
      }
      end = phraseEnd;
    }
  }
}
