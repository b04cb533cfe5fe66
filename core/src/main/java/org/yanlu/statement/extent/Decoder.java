package org.yanlu.statement.extent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Passage;

/**
 * Chooses which cues open statements and how many clauses each runs on, over a whole passage at
 * once: a Viterbi search whose states are "the author speaks" and "the content of frame k goes on".
 *
 * <p>A clause with a cue can open that cue's statement, be content of the statement before (the cue
 * is then nested), or be the author's. The likeliest sequence wins.
 */
public final class Decoder {
  private static final int AUTHOR = 0;

  /**
   * No statement runs on over more clauses than this; it bounds the work on a page without cues.
   */
  private static final int LONGEST = 60;

  private Decoder() {}

  /**
   * The extents chosen.
   *
   * @param frames the frames of {@code passage} in text order
   * @param judge gives the probabilities
   */
  public static List<Extent> decode(Passage passage, List<Frame> frames, Judge judge) {
    if (frames.isEmpty()) {
      return List.of();
    }
    return new Search(passage, frames, judge).run();
  }

  /** Gives the probabilities that the search weighs. */
  public interface Judge {
    /** How likely the cue of frame number {@code frame} attributes a statement, 0 to 1. */
    double opens(int frame);

    /**
     * How likely the content of a frame goes on into a clause, 0 to 1.
     *
     * @param frame number of the frame
     * @param next number of that clause
     * @param inNext numbers of the frames whose cue stands in that clause
     */
    double continues(int frame, int next, List<Integer> inNext);
  }

  private static final class Search {
    private final Judge judge;
    private final List<Frame> frames;
    private final List<List<Integer>> byClause = new ArrayList<>();
    private final double[] opening;
    private final int[] firstContent;

    /** By state, the clause from which on its score takes going on for certain. */
    private final int[] weighed;

    private final int[][] from;
    private final int clauses;

    Search(Passage passage, List<Frame> frames, Judge judge) {
      this.judge = judge;
      this.frames = frames;
      clauses = passage.clauses().size();
      opening = new double[frames.size()];
      firstContent = new int[frames.size()];
      weighed = new int[frames.size() + 1];
      from = new int[clauses][frames.size() + 1];
      for (int i = 0; i < clauses; i++) {
        byClause.add(new ArrayList<>());
      }
      for (int k = 0; k < frames.size(); k++) {
        Frame frame = frames.get(k);
        opening[k] = clamp(judge.opens(k));
        firstContent[k] =
            precedes(frame) ? frame.clause() : passage.clauseAt(frame.content().start());
        weighed[k + 1] = Math.max(frame.clause(), firstContent[k]) + 1;
        byClause.get(frame.clause()).add(k);
      }
    }

    List<Extent> run() {
      double[] best = new double[frames.size() + 1];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      best[AUTHOR] = 0;
      for (int i = 0; i < clauses; i++) {
        best = step(i, best);
      }
      return trace(best);
    }

    private double[] step(int i, double[] before) {
      double[] after = new double[before.length];
      Arrays.fill(after, Double.NEGATIVE_INFINITY);
      List<Integer> here = byClause.get(i);
      double refusing = 0;
      for (int k : here) {
        refusing += Math.log(1 - opening[k]);
      }
      for (int s = 0; s < before.length; s++) {
        if (before[s] != Double.NEGATIVE_INFINITY) {
          before[s] = weighed(s, before[s], i, before[AUTHOR]);
          leave(i, s, before, after, here, refusing);
        }
      }
      return after;
    }

    /**
     * The score of a state before clause {@code i}, weighed only as far as it stays above {@code
     * other}: what it leads to below that is never chosen.
     */
    private double weighed(int s, double score, int i, double other) {
      double sum = score;
      while (s != AUTHOR && weighed[s] < i && sum > other) {
        sum += Math.log(goesOn(s, weighed[s]++));
      }
      return sum;
    }

    private double goesOn(int s, int i) {
      boolean canGoOn = i - frames.get(s - 1).clause() <= LONGEST;
      return canGoOn ? clamp(judge.continues(s - 1, i, byClause.get(i))) : 1e-9;
    }

    private void leave(
        int i, int s, double[] before, double[] after, List<Integer> here, double refusing) {
      double score = before[s];
      double stop = 0;
      if (s != AUTHOR) {
        if (i <= firstContent[s - 1] || score <= before[AUTHOR]) {
          reach(i, s, s, score, after);
          return;
        }
        double goesOn = goesOn(s, i);
        weighed[s] = i + 1;
        reach(i, s, s, score + Math.log(goesOn), after);
        stop = Math.log(1 - goesOn);
      }
      reach(i, s, AUTHOR, score + stop + refusing, after);
      for (int k : here) {
        double open = Math.log(opening[k]) + others(here, k);
        reach(i, s, k + 1, score + stop + open, after);
      }
    }

    /** Cues before the one that opens were refused; those behind it in its clause are content. */
    private double others(List<Integer> here, int opened) {
      double sum = 0;
      for (int k : here) {
        if (k < opened) {
          sum += Math.log(1 - opening[k]);
        }
      }
      return sum;
    }

    private void reach(int i, int s, int next, double score, double[] after) {
      if (score > after[next]) {
        after[next] = score;
        from[i][next] = s;
      }
    }

    /** How likely the content of frame {@code k} goes on to clause {@code last} and ends there. */
    private double ending(int k, int last) {
      double probability = 1;
      for (int i = firstContent[k] + 1; i <= Math.min(last + 1, clauses - 1); i++) {
        double goesOn = judge.continues(k, i, byClause.get(i));
        probability *= i <= last ? goesOn : 1 - goesOn;
      }
      return probability;
    }

    private List<Extent> trace(double[] last) {
      int state = 0;
      for (int s = 1; s < last.length; s++) {
        last[s] = weighed(s, last[s], clauses, last[state]);
        state = last[s] > last[state] ? s : state;
      }
      List<Extent> extents = new ArrayList<>();
      int end = clauses - 1;
      for (int i = clauses - 1; i >= 0; i--) {
        int before = i == 0 ? AUTHOR : from[i][state];
        boolean opened = state != AUTHOR && frames.get(state - 1).clause() == i;
        if (opened) {
          int k = state - 1;
          int until = Math.max(end, firstContent[k]);
          extents.add(
              0, new Extent(frames.get(k), firstContent[k], until, opening[k], ending(k, until)));
          before = from[i][state];
        }
        if (opened || state == AUTHOR) {
          end = i - 1;
        }
        state = before;
      }
      return extents;
    }
  }

  private static boolean precedes(Frame frame) {
    return frame.order() == Frame.Order.QUOTE_FIRST || frame.order() == Frame.Order.CUE_LAST;
  }

  private static double clamp(double probability) {
    return Math.min(1 - 1e-6, Math.max(1e-6, probability));
  }

  /**
   * A statement's clauses.
   *
   * @param frame the frame that opens it
   * @param first number of the first clause of content
   * @param last number of the last
   * @param cue how likely the cue is one
   * @param end how likely the content goes on to this end and no further
   */
  public record Extent(Frame frame, int first, int last, double cue, double end) {
    /** This extent with another frame. */
    public Extent withFrame(Frame other) {
      return new Extent(other, first, last, cue, end);
    }
  }
}
