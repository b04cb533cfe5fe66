package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.CueEntry;
import org.yanlu.statement.lexicon.CueHit;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * Cue words that make one cue together: 回應說, 提醒及勉勵, 發聲明澄清.
 *
 * @param span from the first to the last word, UTF-16
 * @param main the word that decides what frame it makes
 */
record CueChain(Span span, CueEntry main) {
  private static final Set<String> JOINTS = Set.of("", "及", "並", "和", "與", "、", "而", "時", "地", "中");

  /** The cues of a passage outside brackets, in text order. */
  static List<CueChain> of(Passage passage) {
    String plain = passage.plain();
    List<CueHit> hits =
        CueLexicon.project().hits(plain, 0, plain.length(), i -> passage.depth(i) == 0);
    List<CueChain> chains = new ArrayList<>();
    for (CueHit hit : hits) {
      int last = chains.size() - 1;
      if (last >= 0 && joins(chains.get(last), hit, plain)) {
        chains.set(last, chains.get(last).with(hit));
      } else {
        chains.add(new CueChain(hit.span(), hit.entry()));
      }
    }
    return chains;
  }

  private static boolean joins(CueChain chain, CueHit hit, String plain) {
    String gap = plain.substring(chain.span.end(), hit.span().start());
    CueClass first = chain.main.cueClass();
    CueClass second = hit.entry().cueClass();
    if (!JOINTS.contains(gap)
        || first == CueClass.HEARSAY
        || first == CueClass.TERM
        || second == CueClass.TERM) {
      return false;
    }
    boolean coordinated = !gap.isEmpty();
    boolean speech = second == CueClass.SAY && hit.entry().word().length() <= 2;
    return coordinated
        || speech
        || (first == second && first != CueClass.THINK)
        || (first == CueClass.WRITE && second != CueClass.THINK);
  }

  private CueChain with(CueHit hit) {
    boolean keepsAct = hit.entry().cueClass() == CueClass.SAY && main.cueClass() != CueClass.SAY;
    CueEntry entry = keepsAct ? main : hit.entry();
    return new CueChain(new Span(span.start(), hit.span().end()), entry);
  }
}
