package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.Certainty;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.Mention;

/**
 * The features from which a statement's confidence is computed: how likely its cue and its extent
 * are, and on what its speaker rests. Feature names are stable: the model file refers to them.
 */
final class Confidence {
  private Confidence() {}

  static List<String> features(Found found, Optional<Entity> entity) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("cue=" + level(found.cue()));
    features.add("extent=" + level(found.extent()));
    features.add("pieces=" + Math.min(found.pieces().size(), 2));
    features.add("speaker=" + entity.map(e -> e.type().label()).orElse("nobody"));
    Optional<Frame> frame = found.frame();
    features.add("order=" + frame.map(f -> f.order().name()).orElse("none"));
    String form = frame.flatMap(Frame::subject).map(Mention::form).map(Enum::name).orElse("none");
    boolean inherited = frame.map(Frame::inherited).orElse(true);
    features.add("form=" + form + (inherited ? ",inherited" : ""));
    features.add("class=" + frame.map(f -> f.entry().cueClass().name()).orElse("none"));
    boolean changed =
        entity.isPresent()
            && frame
                .flatMap(Frame::subject)
                .filter(m -> !m.name().equals(entity.get().name()))
                .isPresent();
    features.add("resolved=" + changed);
    return features;
  }

  /**
   * The two parts of {@code both}, the probability that statement and speaker are right: a
   * statement is as likely one as its cue, and no less likely than it and its speaker together.
   */
  static Certainty certainty(Found found, double both) {
    return new Certainty(Math.max(found.cue(), both), both);
  }

  private static String level(double probability) {
    double odds = Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability));
    return String.valueOf(Math.round(Math.max(-2, Math.min(6, odds))));
  }
}
