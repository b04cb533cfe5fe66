package org.yanlu.statement.frame;

import java.util.Set;
import org.yanlu.statement.text.Passage;

/** Passes over whom a cue speaks to: {@code 告訴《南灣時報》，…}. */
final class Addressee {
  private static final Set<String> TELLING = Set.of("告訴", "告知", "通知", "警告", "提醒", "回覆", "答覆");
  private static final int LONGEST = 16;

  private Addressee() {}

  /** The offset behind the addressee that follows a cue, or {@code at} if none does. */
  static int behind(Passage passage, CueChain chain, int at) {
    if (!TELLING.contains(chain.main().word())) {
      return at;
    }
    String plain = passage.plain();
    int end = Math.min(plain.length(), at + LONGEST);
    for (int i = at; i < end; i++) {
      char c = plain.charAt(i);
      boolean outside = passage.depth(i) == 0;
      if (outside && (c == '：' || c == '，')) {
        boolean told = "告訴 告知 通知".contains(chain.main().word()) || c == '：';
        return told && i > at ? i : at;
      }
      if (outside && c == '「') {
        return i;
      }
      if (outside && "。；！？\n".indexOf(c) >= 0) {
        return at;
      }
    }
    return at;
  }
}
