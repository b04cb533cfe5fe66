package org.yanlu.statement.source;

import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;

/** Names of sources that are new to the page. */
final class SourceNames {
  private static final Pattern BRACKETS = Pattern.compile("[《》「」]");
  private static final SourceWords WORDS = SourceWords.project();

  private SourceNames() {}

  /** The name that a source has which is mentioned as {@code words}. */
  static String of(String words, MentionForm form) {
    String bare = BRACKETS.matcher(words).replaceAll("").strip();
    String name = bare.isEmpty() ? words : bare;
    boolean somebody = WORDS.has(Use.SOMEBODY, name);
    boolean alone = form == MentionForm.ANONYMOUS || form == MentionForm.DOCUMENT || somebody;
    if (alone && WORDS.has(Use.UNNAMED, name)) {
      return "（" + WORDS.first(Use.NAMELESS) + (somebody ? "" : name) + "）";
    }
    return name;
  }
}
