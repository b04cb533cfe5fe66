package org.yanlu.statement.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.extent.Found;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.text.Passage;

/** Says in words why a statement was found where it was, and why it is its speaker's. */
final class Evidence {
  private Evidence() {}

  static List<String> of(Passage passage, Found found, Voice voice) {
    List<String> reasons = new ArrayList<>();
    reasons.add(found.frame().map(f -> cue(passage, f, found.cue())).orElseGet(() -> alone(found)));
    reasons.add(
        String.format(Locale.ROOT, "extent: %.0f %% likely to end here", 100 * found.extent()));
    reasons.add(speaker(voice));
    return reasons;
  }

  private static String cue(Passage passage, Frame frame, double likely) {
    String order =
        switch (frame.order()) {
          case CUE_FIRST -> "content behind it";
          case QUOTE_FIRST -> "quotation before it";
          case CUE_LAST -> "content before it";
          case HEARSAY -> "source behind it";
          case COLON -> "speaker before a colon";
          case NOUN -> "wording named as the source's";
        };
    return String.format(
        Locale.ROOT,
        "cue: %s, %s, %.0f %% likely to attribute",
        passage.of(frame.cue()),
        order,
        100 * likely);
  }

  private static String alone(Found found) {
    return String.format(
        Locale.ROOT, "quotation without a cue, %.0f %% likely to be speech", 100 * found.cue());
  }

  private static String speaker(Voice voice) {
    if (voice.speaker().isEmpty()) {
      return "speaker: the page does not tell";
    }
    Speaker speaker = voice.speaker().get();
    String named =
        speaker.mention().isEmpty()
            ? "not named beside the cue, taken from what stands before"
            : speaker.mention().equals(speaker.name())
                ? "named beside the cue"
                : "named beside the cue as " + speaker.mention();
    return String.format(
        Locale.ROOT,
        "speaker: %s, %s, %.0f %% likely",
        speaker.name(),
        named,
        100 * voice.probability());
  }
}
