package org.yanlu.statement.frame;

import java.util.Set;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.text.Passage;

/** Passes over whom a cue speaks to: {@code 告訴《南灣時報》，…}. */
final class Addressee {
  private static final Set<String> TELLING =
      Set.of("告訴", "告知", "通知", "警告", "提醒", "回覆", "答覆", "問", "詢問");

  /** Words that take whom they are against as object, before what is said. */
  private static final Set<String> AGAINST =
      Set.of("砲轟", "炮轟", "轟", "怒轟", "狠轟", "嗆", "再嗆", "怒嗆", "嗆聲", "回嗆", "反嗆");

  private static final int LONGEST = 16;

  private Addressee() {}

  /** Nouns whose end shows that a short stretch behind a directive is whom it is for. */
  private static final Heads HEADS = Heads.project();

  private static final int LONGEST_PUBLIC = 10;
  private static final int LONGEST_TARGET = 6;

  /** Whether a comma follows within the length of a body's name. */
  private static boolean plainTarget(Passage passage, int at) {
    int comma = passage.plain().indexOf('，', at);
    return comma > at && comma - at <= LONGEST_TARGET;
  }

  /** {@code 提醒民眾，於…}: a short noun phrase and a comma behind a directive. */
  private static int directed(Passage passage, int at) {
    String plain = passage.plain();
    int comma = plain.indexOf('，', at);
    boolean near = comma > at && comma - at <= LONGEST_PUBLIC && passage.depth(comma) == 0;
    if (!near) {
      return at;
    }
    String words = plain.substring(at, comma);
    Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(words));
    boolean someone =
        kinds.contains(HeadKind.COLLECTIVE)
            || kinds.contains(HeadKind.ROLE)
            || (kinds.contains(HeadKind.INSTITUTION) && HEADS.tail(words).length() > 1);
    return someone && !words.contains("。") && !words.contains("的") ? comma : at;
  }

  /** Whether a stretch names someone by position: {@code 工務局長某某}. */
  private static boolean namesRole(String plain, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = HEADS.longestAt(plain, i, to);
      if (end > i + 1 && HEADS.kinds(plain.substring(i, end)).contains(HeadKind.ROLE)) {
        return true;
      }
    }
    return false;
  }

  /** The offset behind the addressee that follows a cue, or {@code at} if none does. */
  static int behind(Passage passage, CueChain chain, int at) {
    CueClass cueClass = chain.main().cueClass();
    boolean against = AGAINST.contains(chain.main().word()) && plainTarget(passage, at);
    if ((cueClass == CueClass.URGE || against) && directed(passage, at) > at) {
      return directed(passage, at);
    }
    if (!TELLING.contains(chain.main().word())) {
      return at;
    }
    String plain = passage.plain();
    int end = Math.min(plain.length(), at + LONGEST);
    for (int i = at; i < end; i++) {
      char c = plain.charAt(i);
      boolean outside = passage.depth(i) == 0;
      if (outside && (c == '：' || c == '，')) {
        boolean told =
            "告訴 告知 通知".contains(chain.main().word())
                || c == '：'
                || (chain.main().cueClass() == CueClass.ASK && namesRole(plain, at, i));
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
