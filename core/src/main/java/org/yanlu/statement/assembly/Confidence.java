package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * The features from which a statement's confidence is computed: how likely its cue and its extent
 * are, and on what its speaker rests. Feature names are stable: the model file refers to them.
 */
final class Confidence {
  private Confidence() {}

  /** What tells whether it is a statement. */
  static List<String> statement(Passage passage, Found found, Voice voice) {
    List<String> features = new ArrayList<>();
    Optional<Frame> frame = found.frame();
    features.add("bias");
    features.add("cue=" + level(found.cue()));
    features.add("extent=" + level(found.extent()));
    features.add("pieces=" + Math.min(found.pieces().size(), 2));
    features.add("order=" + frame.map(f -> f.order().name()).orElse("none"));
    features.add("class=" + frame.map(f -> f.entry().cueClass().name()).orElse("none"));
    features.add("form=" + voice.form().label());
    features.add("known=" + voice.speaker().map(s -> s.type().label()).orElse("nobody"));
    features.add("speaker=" + level(voice.probability()));
    int length = found.pieces().stream().mapToInt(Span::length).sum();
    features.add("length=" + Integer.numberOfTrailingZeros(Integer.highestOneBit(length + 1)));
    boolean brief = passage.plain().indexOf('。') < 0;
    features.add("brief=" + brief + "," + frame.map(f -> f.order().name()).orElse("none"));
    return features;
  }

  /** What tells whether it is this speaker's. */
  static List<String> speaker(Found found, Voice voice) {
    List<String> features = new ArrayList<>();
    String kind = voice.form().label();
    features.add("bias");
    features.add("likely=" + level(voice.probability()));
    features.add("second=" + level(voice.second()));
    features.add("form=" + kind);
    features.add("form,likely=" + kind + "," + level(voice.probability()));
    features.add("type=" + voice.speaker().map(s -> s.type().label()).orElse("nobody"));
    features.add("order=" + found.frame().map(f -> f.order().name()).orElse("none"));
    features.add("cue=" + level(found.cue()));
    return features;
  }

  private static String level(double probability) {
    double odds = Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
    return String.valueOf(Math.round(Math.max(-2, Math.min(6, odds))));
  }
}
