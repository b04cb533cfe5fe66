package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.WordCut;
import org.yanlu.text.WordKind;

/**
 * The name of a body where it stands: a noun like 公司 with the names and nouns before it, as far as
 * the words of the table tell.
 *
 * @param span where, UTF-16
 * @param name its characters
 */
public record BodyOccurrence(Span span, String name) {
  private static final Heads HEADS = Heads.project();
  private static final int LONGEST = 10;
  private static final int SHORTEST = 3;

  /** Characters that alone end the name of a body; others (國, 市, 隊) too often end other words. */
  private static final String LONE_ENDINGS = "署局處院校館園廠會所社";

  /** Words for who founded a body, which stand inside its name; folded. */
  private static final Set<String> FOUNDED = Set.of("国立", "市立", "县立", "省立", "公立", "私立");

  /** A verb or adverb of one character that is no rarer is taken for one. */
  private static final int COMMON = 16;

  private static final String JOINTS = "的了在是和與對向由被把從到於為以及並或而等獲據讓請給至往赴該此這那每各某本另其有一兩名位個間家";

  /** The bodies named in {@code text}, in text order. */
  public static List<BodyOccurrence> in(String text) {
    List<BodyOccurrence> found = new ArrayList<>();
    int behind = 0;
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int end = HEADS.longestAt(text, i);
      boolean whole = end > i + 1 || LONE_ENDINGS.indexOf(text.charAt(i)) >= 0;
      boolean body =
          end > i && whole && HEADS.kinds(text.substring(i, end)).contains(HeadKind.INSTITUTION);
      if (body) {
        int start = start(text, Math.max(behind, i - LONGEST), i);
        if (start == behind && start > from && start < i) {
          found.add(new BodyOccurrence(new Span(start, end), text.substring(start, end)));
          start = from;
        }
        from = start;
        if (end - start >= SHORTEST) {
          found.add(new BodyOccurrence(new Span(start, end), text.substring(start, end)));
        }
        behind = end;
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /** Goes back over names and nouns. */
  private static int start(String text, int from, int head) {
    int start = head;
    while (start > from && isPart(text.charAt(start - 1))) {
      start--;
    }
    List<String> words = WordCut.of(HanFolding.fold(text.substring(start, head))).words();
    int at = head;
    for (int i = words.size() - 1; i >= 0 && isName(words.get(i)); i--) {
      at -= words.get(i).length();
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isIdeographic(c) && JOINTS.indexOf(c) < 0;
  }

  private static boolean isName(String word) {
    return switch (CommonWords.shared().kind(word)) {
      case NOUN, PLACE, PERSON, OTHER -> true;
      case VERB, MODIFIER, FUNCTION, TIME ->
          FOUNDED.contains(word) || (word.length() == 1 && isRare(word));
    };
  }

  private static boolean isRare(String word) {
    return CommonWords.shared().rarity(word) > COMMON
        || CommonWords.shared().kind(word) == WordKind.MODIFIER;
  }
}
