package org.yanlu.statement.source;

import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.ShortForm;
import org.yanlu.statement.speaker.VerbPhrases;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/**
 * How well a longer string is the full name of a body. Feature names are stable: the model files
 * refer to them.
 */
final class BodyFeatures {
  private static final Heads HEADS = Heads.project();
  private static final String ATTRIBUTIVE = SourceWords.project().first(Use.ATTRIBUTIVE);
  private static final int LONGEST_DEFINITION = 12;
  private static final int MOST_WORDS = 5;

  private final PageWords page;
  private final String text;

  BodyFeatures(PageWords page) {
    this.page = page;
    text = page.text();
  }

  /** Adds what speaks for {@code name} being meant, where {@code relation} is how it was found. */
  void add(SourceQuestion question, String name, String relation, List<String> features) {
    String words = question.words();
    int at = text.indexOf(name);
    addPlace(at, name, words, features);
    boolean body = at >= 0 && page.isBody(at, at + name.length());
    features.add("body:body=" + body + "," + relation);
    features.add("body:verb=" + VerbPhrases.holds(name));
    addRest(name, words, features);
    addLengths(name, words, features);
    features.add("body:later=" + (at > question.at()));
    addWords(name, words, relation, features);
    features.add("body:" + ATTRIBUTIVE + "=" + name.contains(ATTRIBUTIVE));
  }

  /** What stands around the name where it is first printed; {@code at} is -1 if nowhere. */
  private void addPlace(int at, String name, String words, List<String> features) {
    int end = at + name.length();
    String before = at <= 0 ? "^" : script(at - 1);
    String after = at < 0 || end >= text.length() ? "$" : script(end);
    boolean defined =
        at >= 0
            && text.startsWith("（", end)
            && text.substring(end, Math.min(text.length(), end + LONGEST_DEFINITION))
                .contains(words);
    features.add("body:before=" + before);
    features.add("body:defined=" + defined);
    features.add("body:before,after=" + before + "," + after);
  }

  private String script(int at) {
    return Character.isIdeographic(text.charAt(at)) ? "han" : "mark";
  }

  /** What the short form leaves out at the end. */
  private static void addRest(String name, String words, List<String> features) {
    if (name.startsWith(words) && name.length() > words.length()) {
      String rest = name.substring(words.length());
      Set<HeadKind> kinds = HEADS.kinds(rest);
      String kind = kinds.isEmpty() ? "other" : MentionForm.of(kinds).label();
      features.add("body:rest=" + kind + "," + VerbPhrases.holds(rest));
    }
  }

  private static void addLengths(String name, String words, List<String> features) {
    int length = words.length();
    features.add(
        "body:initials="
            + ShortForm.isInitials(name, words)
            + ","
            + length
            + ","
            + Buckets.bucket(name.length(), 3, 4, 5, 6, 8, 10, 14));
    features.add("body:suffix=" + name.endsWith(words) + "," + length);
    features.add("body:prefix=" + name.startsWith(words) + "," + length);
  }

  private static void addWords(String name, String words, String relation, List<String> features) {
    List<String> cut = WordCut.of(HanFolding.fold(name)).words();
    int length = words.length();
    int opening = opening(name, words, cut);
    char first = CommonWords.shared().letter(cut.getFirst());
    features.add("body:first=" + first + "," + relation);
    features.add("body:words=" + Buckets.bucket(cut.size() - length, -2, -1, 0, 1, 2, 3));
    features.add("body:opening=" + opening + "," + length);
    features.add(
        "body:opening,words=" + opening + "," + length + "," + Math.min(MOST_WORDS, cut.size()));
  }

  /** How many words of the long form open with a character of the short one. */
  private static int opening(String name, String words, List<String> cut) {
    int opening = 0;
    int at = 0;
    for (String word : cut) {
      opening += words.indexOf(name.charAt(at)) >= 0 ? 1 : 0;
      at += word.length();
    }
    return opening;
  }
}
