package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.text.Span;

/** The stretches of a page that may name a source. Not thread-safe. */
final class MentionCandidates {
  private static final int LONGEST_CLAUSE = 24;
  private static final int LONGEST_SUBJECT = 16;
  private static final int MOST_STARTS = 3;

  private final PageWords page;
  private final StretchReader stretches;

  MentionCandidates(PageWords page) {
    this.page = page;
    stretches = new StretchReader(page);
  }

  /** The elided source, where {@code place} tells what stands before the cue. */
  MentionCandidate elided(MentionQuestion question, String place) {
    List<String> features = ElidedFeatures.of(page.text(), question, place);
    Stretch stretch = Stretch.elided(question.stretch().end());
    return new MentionCandidate(stretch, List.of(), List.of(), features);
  }

  /** The stretches that may name the source, in text order. */
  List<MentionCandidate> of(MentionQuestion question) {
    Window window = new Window(page, question.stretch());
    MentionFeatures features = new MentionFeatures(page, question, window);
    EdgeFeatures edges = new EdgeFeatures(page, window);
    Map<Integer, List<String>> ends = new HashMap<>();
    List<MentionCandidate> all = new ArrayList<>();
    for (int start : window.starts(question.stretch().start())) {
      List<String> first = edges.start(start);
      for (int end : window.ends(start, StretchReader.LONGEST)) {
        List<String> last = ends.computeIfAbsent(end, at -> edges.end(at, window.closing()));
        Stretch stretch = stretches.at(start, end);
        all.add(new MentionCandidate(stretch, first, last, features.of(stretch)));
      }
    }
    return all;
  }

  /**
   * The stretches that may be the subject of a clause: those that begin near its start.
   *
   * @param clause where, UTF-16 into the page's text
   */
  List<MentionCandidate> subjects(Span clause) {
    int to = Math.min(clause.end(), clause.start() + LONGEST_CLAUSE);
    Window window = new Window(page, new Span(clause.start(), to));
    SubjectFeatures features = new SubjectFeatures(window);
    EdgeFeatures edges = new EdgeFeatures(page, window);
    Map<Integer, List<String>> ends = new HashMap<>();
    List<MentionCandidate> all = new ArrayList<>();
    for (int start : window.starts(window.opening()).stream().limit(MOST_STARTS).toList()) {
      List<String> plain = edges.start(start);
      List<String> first = SubjectFeatures.edge(plain);
      for (int end : window.ends(start, LONGEST_SUBJECT)) {
        List<String> last =
            ends.computeIfAbsent(
                end,
                at -> SubjectFeatures.edge(edges.end(at, to).subList(0, EdgeFeatures.NEAR_END)));
        Stretch stretch = stretches.at(start, end);
        all.add(new MentionCandidate(stretch, first, last, features.of(stretch, plain.getFirst())));
      }
    }
    return all;
  }
}
