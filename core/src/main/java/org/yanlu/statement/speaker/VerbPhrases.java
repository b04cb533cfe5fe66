package org.yanlu.statement.speaker;

import java.util.List;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;
import org.yanlu.text.WordKind;

/** Tells verb phrases from noun phrases by the words of the table. Thread-safe. */
public final class VerbPhrases {
  /** Particles that follow a verb, folded. */
  private static final String ASPECT = "了着过";

  private static final String MODALS = "把被让使令给";

  private VerbPhrases() {}

  /** Whether {@code words} begin with a verb of two characters or more, or one with a particle. */
  static boolean opens(String words) {
    List<String> cut = cut(words);
    return !cut.isEmpty() && isVerb(cut, 0);
  }

  /** Whether a verb of two characters or more, or one with a particle, stands in {@code words}. */
  public static boolean holds(String words) {
    return holds(cut(words));
  }

  /** Whether such a verb is among {@code cut}, the words of a text, folded. */
  public static boolean holds(List<String> cut) {
    for (int i = 0; i < cut.size(); i++) {
      if (isVerb(cut, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> cut(String words) {
    return WordCut.of(HanFolding.fold(words)).words();
  }

  private static boolean isVerb(List<String> cut, int at) {
    String word = cut.get(at);
    boolean particle = at + 1 < cut.size() && ASPECT.contains(cut.get(at + 1));
    boolean verb = CommonWords.shared().kind(word) == WordKind.VERB;
    return (verb && (word.length() >= 2 || particle)) || MODALS.contains(word);
  }
}
