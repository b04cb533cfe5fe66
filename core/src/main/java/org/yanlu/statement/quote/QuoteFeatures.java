package org.yanlu.statement.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.PhraseTrie;

/**
 * What speaks for a quotation being speech and what for its being a term: its length and inner
 * marks, its words, and what stands before and behind it. Feature names are stable: the model file
 * refers to them.
 */
public final class QuoteFeatures {
  private static final PhraseTrie<Boolean> PERSONAL = PhraseTrie.of("我|你|您|咱|佢|哋|大家");
  private static final Pattern PARTICLE = Pattern.compile("[了吧呢嗎啊呀啦喎嘅咩囉喇]$");
  private static final PhraseTrie<Boolean> PREDICATE =
      PhraseTrie.of("不|沒|未|已|會|要|能|可|應|必須|是|係|唔|冇|都|就|把|被|讓|將|很|太|正在|仍");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:所謂|名為|稱為|叫做|簡稱|俗稱|號稱|自稱|命名為|主題為|題為|以|為|是|的|舉辦|推動|辦理|推出|《|成立|參加|獲頒|榮獲|出席|依據|依)$");

  private QuoteFeatures() {}

  /** The features of {@code quote}, a quotation of {@code passage}. */
  public static List<String> of(Passage passage, Quote quote) {
    String plain = passage.plain();
    String inner = quote.inner().of(plain);
    List<String> features = new ArrayList<>();
    features.add("bias");
    String length = length(inner.length());
    features.add("length=" + length);
    char last = inner.isEmpty() ? ' ' : inner.charAt(inner.length() - 1);
    features.add("last=" + ("。！？，…".indexOf(last) >= 0 ? String.valueOf(last) : "word"));
    boolean comma = inner.indexOf('，') >= 0 && inner.indexOf('，') < inner.length() - 1;
    features.add("comma=" + comma);
    features.add("personal=" + PERSONAL.standsIn(inner, 0, inner.length()));
    features.add("particle=" + PARTICLE.matcher(inner).find());
    boolean predicate = PREDICATE.standsIn(inner, 0, inner.length());
    features.add("predicate=" + predicate);
    features.add("predicate,length=" + predicate + "," + length);
    features.add("list=" + inner.contains("、"));
    String before = before(plain, quote.span().start());
    String behind = behind(plain, quote.span().end());
    features.add("before=" + before);
    features.add("behind=" + behind);
    features.add("before,behind=" + before + "," + behind);
    features.add("before,length=" + before + "," + length);
    features.add("behind,length=" + behind + "," + length);
    features.add("depth=" + Math.min(quote.depth(), 2));
    features.add("mark=" + quote.mark());
    return features;
  }

  private static String length(int length) {
    return length <= 4 ? "4" : length <= 6 ? "6" : length <= 9 ? "9" : length <= 14 ? "14" : "long";
  }

  private static String before(String plain, int start) {
    if (start == 0 || plain.charAt(start - 1) == '\n') {
      return "line";
    }
    char c = plain.charAt(start - 1);
    if ("，。：；！？、「」『』（".indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    String words = plain.substring(Math.max(0, start - 4), start);
    if (NAMED.matcher(words).find()) {
      return "naming";
    }
    return words.endsWith("說")
            || words.endsWith("稱")
            || words.endsWith("指")
            || words.endsWith("道")
            || words.endsWith("示")
            || words.endsWith("問")
            || words.endsWith("喊")
            || words.endsWith("言")
        ? "saying"
        : "word";
  }

  private static String behind(String plain, int end) {
    if (end >= plain.length() || plain.charAt(end) == '\n') {
      return "line";
    }
    char c = plain.charAt(end);
    return "，。：；！？、「」『』（的等之及與和".indexOf(c) >= 0 ? String.valueOf(c) : "word";
  }
}
