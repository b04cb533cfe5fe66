package org.yanlu.statement.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.PhraseTrie;

/**
 * The words of {@code adverbs.txt}, dates and clock times: what may stand between a source and its
 * cue, or before the source, and belongs to neither. Thread-safe.
 */
public final class Adverbs {
  private static final Adverbs PROJECT = new Adverbs();

  private static final String NUMBER = "(?:[0-9０-９]{1,4}|[一二三四五六七八九十廿兩]{1,3})";
  private static final int LONGEST_TIME = 12;
  private static final int LONGEST_WORD = 8;

  /** What a date or clock time can begin and end with: most places need no matching then. */
  private static final String TIME_STARTS =
      "今昨前去明當本上下這該每某數個星禮周週（0123456789０１２３４５６７８９一二三四五六七八九十廿兩年月日號時點分天";

  private static final String TIME_ENDS = "年月份日號時點分天周週）一二三四五六初底前後許半旬右早晨晚午上間期拜";

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:今|昨|前|去|明|當|本|上|下|這|該|每|某|數)?(?:"
              + NUMBER
              + "(?:年|月份?|日|號|時|點|分|天|周|週)|（"
              + NUMBER
              + "日）|[周週][一二三四五六日]|(?:星期|禮拜)[一二三四五六日天]|個?(?:星期|禮拜|周|週|月)[一二三四五六日天初底]?)"
              + "(?:前|後|許|半|初|底|上旬|中旬|下旬|左右|[早晨晚午]?[上間]?)?)+");

  private final PhraseTrie<Boolean> forward;
  private final PhraseTrie<Boolean> backward;

  private Adverbs() {
    PhraseTrie.Builder<Boolean> ahead = PhraseTrie.builder();
    PhraseTrie.Builder<Boolean> back = PhraseTrie.builder();
    for (String word : Resource.lines("adverbs.txt")) {
      ahead.add(word, true);
      back.add(new StringBuilder(word).reverse(), true);
    }
    forward = ahead.build();
    backward = back.build();
  }

  /** The project's list. */
  public static Adverbs project() {
    return PROJECT;
  }

  /** The offset behind an adverb, date or blank that starts at {@code at}; {@code at} if none. */
  public int skip(CharSequence text, int at, int end) {
    if (at < end && Character.isWhitespace(text.charAt(at))) {
      return at + 1;
    }
    int word = forward.longestAt(text, at, end);
    if (at >= end || TIME_STARTS.indexOf(text.charAt(at)) < 0) {
      return word;
    }
    Matcher time = TIME.matcher(text).region(at, end);
    return time.lookingAt() ? Math.max(word, time.end()) : word;
  }

  /** Whether a date or clock time starts at {@code at}. */
  public boolean isDate(CharSequence text, int at, int end) {
    return at < end
        && TIME_STARTS.indexOf(text.charAt(at)) >= 0
        && TIME.matcher(text).region(at, end).lookingAt();
  }

  /** Where an adverb, date or blank that ends at {@code end} begins; {@code end} if none does. */
  public int strip(CharSequence text, int start, int end) {
    if (end > start && (Character.isWhitespace(text.charAt(end - 1)) || isJoint(text, end - 1))) {
      return end - 1;
    }
    int from = Math.max(start, end - LONGEST_WORD);
    int word = backward.longestBefore(text, from, end);
    return Math.min(word, timeBefore(text, start, end));
  }

  private static boolean isJoint(CharSequence text, int at) {
    return "，、".indexOf(text.charAt(at)) >= 0;
  }

  private static int timeBefore(CharSequence text, int start, int end) {
    if (end <= start || TIME_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    for (int i = Math.max(start, end - LONGEST_TIME); i < end - 1; i++) {
      if (TIME_STARTS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      Matcher time = TIME.matcher(text).region(i, end);
      if (time.matches()) {
        return i;
      }
    }
    return end;
  }
}
