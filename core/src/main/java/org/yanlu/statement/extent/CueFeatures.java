package org.yanlu.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.WordCut;

/**
 * What speaks for and against a cue: the word, its class, the marks and words beside it, its
 * subject, how long its content is, and the cues around it. Feature names are stable: the model
 * file refers to them.
 */
public final class CueFeatures {
  private static final Pattern STANCE =
      Pattern.compile(
          "^(?:深表|深切|十分|非常|高度|由衷|衷心|最深)?(?:的)?(?:遺憾|歡迎|支持|關注|關心|感謝|謝意|慰問|哀悼|讚賞|肯定|不滿|憤怒|反對|抗議|歉意|祝賀|尊重|理解|同意|贊成|痛心|震驚"
              + "|欣慰|敬意|擔憂|憂慮|感激|高興|難過)");

  /** A verb of saying at the end of the source of 據…: {@code 據居民透露，…}. */
  private static final Pattern TOLD =
      Pattern.compile("(?:報道|報導|指出|指|稱|表示|透露|顯示|說|引述|介紹|分析|估計|統計|規定|轉述|所知|了解)$");

  /** How labels end or begin that name a rubric, an affair or a work and not who speaks. */
  private static final Pattern RUBRIC =
      Pattern.compile(
          "(?:評|專題|專訪|專欄|前夕|案|篇|系列|觀察|特寫|社論|社評|來論|圖集|短片|直擊|問答|新聞|速報|更新|回顧|預告|版|記|錄|錄影|手記|年|月|日|站|區|市|縣|鎮|村|路|街|[0-9]+|曆|節|展|賽|戰|會議|事件|事故|意外|風波|爭議|危機|計劃|計畫)$|^《");

  private static final Heads HEADS = Heads.project();
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "^(?:了)?(?:有關|相關|該等|上述|這些|這個|這一|此|該)(?:.{0,4})?(?:說法|指控|指責|報道|報導|傳聞|消息|言論|要求|建議|問題|控罪|看法|意見)?$");

  private static final Pattern RELATIVE =
      Pattern.compile(".*的(?:聲音|看法|說法|指控|傳聞|要求|意見|消息|報道|報導|情況|方式|態度|立場|決心|心情|問題|原因)$");

  private static final int WINDOW = 6;
  private static final int LONGEST_CUT = 24;

  private CueFeatures() {}

  /**
   * The features of one frame.
   *
   * @param frames every frame of the passage, in text order
   * @param at its number among them
   */
  public static List<String> of(Passage passage, List<Frame> frames, int at) {
    Frame frame = frames.get(at);
    List<String> features = new ArrayList<>();
    features.add("bias");
    String word = frame.entry().word();
    String cueClass = frame.entry().cueClass().name();
    String after = markAfter(passage, frame);
    String subject = subject(frame);
    if (frame.order() == Frame.Order.COLON || frame.order() == Frame.Order.NOUN) {
      colon(passage, frame, subject, features);
      return features;
    }
    if (passage.plain().indexOf('。') < 0) {
      features.add("brief");
      features.add("brief,class=" + cueClass);
    }
    features.add("cue=" + word);
    features.add("class=" + cueClass);
    features.add("prior=" + Math.round(frame.entry().prior() * 5));
    features.add("order=" + frame.order());
    features.add("after=" + after);
    features.add("class,after=" + cueClass + "," + after);
    String kind = kind(frame.entry().cueClass());
    features.add("kind,subject=" + kind + "," + subject);
    features.add("kind,subject,after=" + kind + "," + subject + "," + after);
    features.add("cue,after=" + word + "," + after);
    features.add("subject=" + subject);
    features.add("class,subject=" + cueClass + "," + subject);
    features.add("prior,subject=" + Math.round(frame.entry().prior() * 5) + "," + subject);
    features.add("subject,after=" + subject + "," + after);
    if (frame.order() == Frame.Order.HEARSAY) {
      features.add("via=" + frame.via().isPresent());
      features.add(
          "source=" + bucket(frame.content().start() - frame.cue().end(), 1, 4, 8, 14, 24));
      source(passage, frame, features);
    }
    around(passage, frame, features);
    content(passage, frame, features);
    others(passage, frames, at, features);
    return features;
  }

  /** A label before a colon speaks, or is a place, a rubric or the title of a work. */
  private static void colon(Passage passage, Frame frame, String subject, List<String> features) {
    String plain = passage.plain();
    String label = frame.region().of(plain).strip();
    features.add("colon");
    features.add("colon,order=" + frame.order());
    features.add("colon,subject=" + subject);
    features.add("colon,rubric=" + RUBRIC.matcher(label).find());
    features.add("colon,length=" + bucket(label.length(), 2, 4, 6, 10));
    features.add("colon,quote=" + plain.startsWith("「", frame.content().start()));
    features.add("colon,brief=" + (plain.indexOf('。') < 0));
  }

  /** What kind of noun or cue ends the source of 據…, and what mark stands behind it. */
  private static void source(Passage passage, Frame frame, List<String> features) {
    String plain = passage.plain();
    int end = frame.content().start();
    while (end > frame.cue().end() && "，： 　".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = plain.substring(frame.cue().end(), end);
    String tail = HEADS.tail(words);
    features.add("source:ends=" + words.substring(Math.max(0, words.length() - 2)));
    features.add("source:kind=" + HEADS.kinds(tail));
    features.add("source:told=" + TOLD.matcher(words).find());
    features.add("source:mark=" + plain.charAt(Math.min(end, plain.length() - 1)));
  }

  private static String markAfter(Passage passage, Frame frame) {
    String plain = passage.plain();
    int end = frame.cue().end();
    char c = end < plain.length() ? plain.charAt(end) : '\n';
    return switch (c) {
      case '，', '：', '「', '。', '\n' -> String.valueOf(c).replace("\n", "line");
      case ' ' -> "blank";
      default -> frame.content().start() > end + 1 ? "addressee" : "word";
    };
  }

  /** Classes that behave alike when their subject is elided. */
  private static String kind(CueClass cueClass) {
    return switch (cueClass) {
      case SAY, CLAIM, JUDGE, ASK, DENY, URGE -> "speech";
      case THINK, PREDICT -> "thought";
      case REPORT, WRITE -> "report";
      case ANNOUNCE -> "announce";
      case HEARSAY, PASSIVE, TERM -> "other";
    };
  }

  private static String subject(Frame frame) {
    if (frame.subject().isEmpty()) {
      return frame.region().isEmpty() ? "elided" : "unread";
    }
    Mention mention = frame.subject().get();
    return switch (mention.form()) {
      case FULL_NAME, TITLED_NAME, SHORT_NAME -> "name";
      case ROLE -> "role";
      case PRONOUN -> "pronoun";
      case BODY -> mention.type().label();
      case COMMON -> mention.type().label() + ":common";
    };
  }

  private static void around(Passage passage, Frame frame, List<String> features) {
    String plain = passage.plain();
    int start = frame.cue().start();
    char before = start == 0 ? '\n' : plain.charAt(start - 1);
    features.add("before=" + (Character.isWhitespace(before) ? "blank" : before));
    int next = frame.content().start();
    if (next < plain.length() && frame.order() == Frame.Order.CUE_FIRST) {
      char c = Character.isWhitespace(plain.charAt(next)) ? ' ' : plain.charAt(next);
      features.add("next=" + c);
      features.add("cue,next=" + frame.entry().word() + "," + c);
    }
    int gap =
        frame
            .subject()
            .map(m -> start - m.span().end())
            .filter(g -> g >= 0)
            .orElse(start - frame.region().start());
    features.add("gap=" + bucket(gap, 0, 1, 3, 8, 15));
    Clause clause = passage.clauses().get(frame.clause());
    boolean first =
        frame.clause() == 0
            || passage.clauses().get(frame.clause() - 1).sentence() != clause.sentence();
    features.add("clause=" + (first ? "first" : "later"));
    String place = (first ? "first" : "later") + "," + subject(frame);
    features.add("clause,subject=" + place);
    features.add("clause,subject,kind=" + place + "," + kind(frame.entry().cueClass()));
  }

  private static void content(Passage passage, Frame frame, List<String> features) {
    words(passage, frame, features);
    if (frame.order() != Frame.Order.CUE_FIRST) {
      return;
    }
    int start = frame.content().start();
    Clause clause = passage.clauses().get(passage.clauseAt(start));
    String words = passage.plain().substring(start, Math.max(start, clause.span().end()));
    kinds(frame, words, features);
    String length = bucket(words.length(), 2, 4, 6, 9, 14, 24);
    features.add("length=" + length);
    features.add("length,ends=" + length + "," + clause.endsSentence());
    features.add("class,length=" + frame.entry().cueClass() + "," + length);
    if (STANCE.matcher(words).find()) {
      features.add("stance");
      features.add("stance,length=" + length);
    }
    if (ANAPHOR.matcher(words).find()) {
      features.add("anaphor");
    }
    if (RELATIVE.matcher(words).matches()) {
      features.add("relative");
    }
    if (words.startsWith("「") && clause.span().end() - start < 10) {
      features.add("short-quote");
    }
  }

  /** The word before the cue, and what kind of word it is. */
  private static void words(Passage passage, Frame frame, List<String> features) {
    int cue = frame.cue().start();
    int from = Math.max(passage.clauses().get(frame.clause()).span().start(), cue - WINDOW);
    if (from >= cue) {
      return;
    }
    List<String> before = WordCut.of(HanFolding.fold(passage.plain().substring(from, cue))).words();
    String last = before.getLast();
    char letter = CommonWords.shared().letter(last);
    features.add("word-before=" + letter);
    features.add("cue,word-before=" + frame.entry().word() + "," + letter);
    if ("dpcu".indexOf(letter) >= 0) {
      features.add("word-before:" + last);
    }
  }

  /**
   * What kinds of words the content's first clause begins and ends with, and whether it has a verb.
   */
  private static void kinds(Frame frame, String words, List<String> features) {
    List<String> cut =
        WordCut.of(HanFolding.fold(words.substring(0, Math.min(words.length(), LONGEST_CUT))))
            .words();
    if (cut.isEmpty()) {
      return;
    }
    StringBuilder letters = new StringBuilder();
    boolean verb = false;
    for (int i = 0; i < cut.size(); i++) {
      char letter = CommonWords.shared().letter(cut.get(i));
      if (i < 3) {
        letters.append(letter);
      }
      verb |= letter == 'v' && i > 0;
    }
    String ends = String.valueOf(CommonWords.shared().letter(cut.getLast()));
    String size = cut.size() > 8 ? "more" : cut.size() > 4 ? "some" : "few";
    String word = frame.entry().word();
    features.add("kinds=" + letters);
    features.add("kinds,two=" + letters.substring(0, Math.min(2, letters.length())));
    features.add("class,kind=" + frame.entry().cueClass() + "," + letters.charAt(0));
    features.add("cue,kind=" + word + "," + letters.charAt(0));
    features.add("verb=" + verb + "," + size + "," + ends);
    features.add("class,verb=" + frame.entry().cueClass() + "," + verb + "," + size);
    features.add("cue,verb=" + word + "," + verb + "," + size);
    features.add("tail=" + HEADS.kinds(HEADS.tail(words)) + "," + verb + "," + size);
  }

  private static void others(Passage passage, List<Frame> frames, int at, List<String> features) {
    Frame frame = frames.get(at);
    int sentence = passage.clauses().get(frame.clause()).sentence();
    int earlier = 0;
    for (int i = at - 1; i >= 0 && sentenceOf(passage, frames.get(i)) == sentence; i--) {
      earlier++;
      if (i == at - 1) {
        Frame last = frames.get(i);
        boolean same = last.clause() == frame.clause();
        features.add("last,class=" + last.entry().cueClass() + "," + frame.entry().cueClass());
        features.add((same ? "nested" : "earlier") + ",subject=" + subject(frame));
        features.add("last,prior=" + Math.round(last.entry().prior() * 4) + (same ? "same" : ""));
      }
    }
    features.add("earlier=" + Math.min(earlier, 3));
    if (Commentary.holds(passage, frames, at)) {
      String source = Commentary.source(frame.subject());
      features.add("commentary,source=" + source);
      features.add("commentary,source,kind=" + source + "," + kind(frame.entry().cueClass()));
    }
    if (at + 1 < frames.size() && frame.order() == Frame.Order.CUE_FIRST) {
      Frame next = frames.get(at + 1);
      boolean inFirst = next.clause() == passage.clauseAt(frame.content().start());
      if (inFirst) {
        features.add("chained,subject=" + subject(next));
        features.add("chained,after=" + markAfter(passage, frame) + "," + subject(next));
      }
    }
  }

  private static int sentenceOf(Passage passage, Frame frame) {
    return passage.clauses().get(frame.clause()).sentence();
  }

  static String bucket(int value, int... bounds) {
    for (int bound : bounds) {
      if (value <= bound) {
        return "<=" + bound;
      }
    }
    return ">" + bounds[bounds.length - 1];
  }
}
