package org.yanlu.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;

/** Where the likely cues of each paragraph of a passage stand, and how its paragraphs begin. */
final class ParagraphSigns {
  private static final double LIKELY = 0.5;

  private final List<List<Frame>> likely = new ArrayList<>();
  private final int[] first;

  ParagraphSigns(Passage passage, List<Frame> frames, double[] strengths) {
    List<Clause> clauses = passage.clauses();
    int paragraphs = clauses.isEmpty() ? 0 : clauses.get(clauses.size() - 1).paragraph() + 1;
    first = new int[paragraphs];
    for (int i = 0; i < paragraphs; i++) {
      likely.add(new ArrayList<>());
    }
    for (int i = clauses.size() - 1; i >= 0; i--) {
      first[clauses.get(i).paragraph()] = i;
    }
    for (int k = 0; k < frames.size(); k++) {
      if (strengths[k] > LIKELY) {
        likely.get(clauses.get(frames.get(k).clause()).paragraph()).add(frames.get(k));
      }
    }
  }

  /** How many likely cues the paragraph has. */
  int count(int paragraph) {
    return likely.get(paragraph).size();
  }

  /** How many likely cues with a subject of their own the paragraph has from a clause on. */
  int from(int paragraph, int clause) {
    return (int)
        likely.get(paragraph).stream()
            .filter(f -> f.clause() >= clause && f.subject().isPresent())
            .count();
  }

  /** The likely cue in the first two clauses of a paragraph, if there are both. */
  Optional<Frame> opener(int paragraph) {
    return paragraph < first.length
        ? likely.get(paragraph).stream()
            .filter(f -> f.clause() <= first[paragraph] + 1 && f.subject().isPresent())
            .findFirst()
        : Optional.empty();
  }
}
