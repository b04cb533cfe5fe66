package org.yanlu.statement.source;

import java.util.List;
import java.util.Map;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;

/** A spokesperson is one of a body: 發言人 → 港口局發言人. */
final class Spokespeople {
  private static final SourceWords WORDS = SourceWords.project();

  private Spokespeople() {}

  /** Adds for whom one may speak: the body that spoke last, and the one that was named last. */
  static void add(SourceQuestion question, SourcePool pool, Map<String, String> relations) {
    String words = question.words();
    String own = WORDS.opening(Use.OWNBODY, words);
    if (!WORDS.has(Use.SPOKESPERSON, words.substring(own.length()))) {
      return;
    }
    for (SourcePool.Said said : pool.said().reversed()) {
      if (said.source().type() == SpeakerType.INSTITUTION) {
        relations.putIfAbsent(said.source().name() + words, "spokes:said");
        break;
      }
    }
    List<Source> bodies =
        pool.all().stream().filter(s -> s.type() == SpeakerType.INSTITUTION).toList();
    int last = bodies.stream().mapToInt(s -> s.lastBefore(question.at())).max().orElse(-1);
    if (last >= 0) {
      bodies.stream()
          .filter(s -> s.lastBefore(question.at()) == last)
          .findFirst()
          .ifPresent(s -> relations.putIfAbsent(s.name() + words, "spokes:passed"));
    }
  }
}
