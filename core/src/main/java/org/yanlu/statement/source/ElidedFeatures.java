package org.yanlu.statement.source;

import java.util.List;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.text.Span;

/**
 * What speaks for a cue's source being elided. Feature names are stable: the model files refer to
 * them.
 */
final class ElidedFeatures {
  private ElidedFeatures() {}

  /** The features of {@code question} where {@code place} tells what stands before the cue. */
  static List<String> of(String text, MentionQuestion question, String place) {
    Span span = question.stretch();
    boolean nothing = Window.opening(text, span) == span.end();
    String rest = span.isEmpty() ? "none" : nothing ? "adverbs" : "words";
    boolean noRule = question.rule().isEmpty();
    return List.of(
        "elided",
        "elided:rest=" + rest,
        "elided:place=" + place,
        "elided:rest,place=" + rest + "," + place,
        "elided:class=" + question.cueClass() + "," + rest,
        "elided:cue=" + question.cue(),
        "elided:order=" + question.order() + "," + rest,
        "elided:length=" + Buckets.bucket(span.length(), 0, 1, 2, 4, 8, 16),
        "elided:opens=" + opens(text, span),
        "elided:rule=" + noRule,
        "elided:rule,rest=" + noRule + "," + rest);
  }

  private static String opens(String text, Span span) {
    if (span.isEmpty()) {
      return "";
    }
    char first = text.charAt(span.start());
    return SourceWords.project().has(Use.JOINT, first) ? String.valueOf(first) : "-";
  }
}
