package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/**
 * The stretches beside a cue that may name its source, with the features by which the mention model
 * weighs them; the empty stretch stands for an elided source. Not thread-safe.
 */
public final class MentionCandidates {
  private static final int LONGEST = 26;
  private static final int MOST_BOUNDS = 36;
  private static final int LONGEST_CLAUSE = 24;
  private static final int LONGEST_SUBJECT = 16;
  private static final int MOST_STARTS = 3;
  private static final String JOINTS = "的由被對向與和及據但而有名位跟同給把讓請為是在於就當因從以並也亦又則還批稱指說之等受獲到經按如若連其一";
  private static final Heads HEADS = Heads.project();
  private static final Adverbs ADVERBS = Adverbs.project();
  private static final CueLexicon CUES = CueLexicon.project();

  private final PageWords page;
  private final String text;
  private final NameReader names = new NameReader();
  private final Circumstances circumstances = new Circumstances();

  /** Candidates on {@code page}. */
  public MentionCandidates(PageWords page) {
    this.page = page;
    text = page.text();
  }

  /**
   * A stretch that may name a source.
   *
   * @param span where, UTF-16 into the page; empty if the source is elided
   * @param form how it would name it
   * @param features the features that hold
   */
  public record Candidate(Span span, String form, List<String> features) {}

  /**
   * What is asked.
   *
   * @param stretch where the source may be named
   * @param cue word of the cue
   * @param cueClass its class
   * @param order where the content stands
   * @param place what stands before in the sentence and paragraph
   * @param rule what the rules say, empty if nothing
   */
  public record Question(
      Span stretch, String cue, String cueClass, String order, String place, Span rule) {}

  /** All candidates, the elided source first. */
  public List<Candidate> of(Question question) {
    List<Candidate> all = new ArrayList<>();
    all.add(elided(question));
    Span stretch = question.stretch();
    int from = stretch.start();
    int to = stretch.end();
    if (from >= to) {
      return all;
    }
    PageWords.Cut cut = page.cut(stretch);
    List<Integer> bounds = bounds(stretch, cut);
    int opening = page.skipAdverbs(from, to);
    int closing = stripped(from, to);
    List<List<String>> starts = new ArrayList<>();
    List<List<String>> ends = new ArrayList<>();
    for (int at : bounds) {
      starts.add(start(stretch, cut, at, opening));
      ends.add(end(stretch, cut, at, closing));
    }
    for (int i = 0; i < bounds.size(); i++) {
      int a = bounds.get(i);
      if (a >= to || !mayBegin(text.charAt(a))) {
        continue;
      }
      for (int j = i + 1; j < bounds.size(); j++) {
        int b = bounds.get(j);
        if (b - a > LONGEST) {
          break;
        }
        if (!mayEnd(text.charAt(b - 1))) {
          continue;
        }
        String form = form(a, b);
        List<String> features = new ArrayList<>(starts.get(i));
        features.addAll(ends.get(j));
        pair(question, a, b, form, opening, closing, features);
        all.add(new Candidate(new Span(a, b), form, features));
      }
    }
    return all;
  }

  /**
   * Stretches that may be the subject of a clause: those that begin near its start.
   *
   * @param clause where, UTF-16 into the page
   */
  public List<Candidate> subjects(Span clause) {
    List<Candidate> all = new ArrayList<>();
    int from = clause.start();
    int to = Math.min(clause.end(), from + LONGEST_CLAUSE);
    if (from >= to) {
      return all;
    }
    Span stretch = new Span(from, to);
    PageWords.Cut cut = page.cut(stretch);
    List<Integer> bounds = bounds(stretch, cut);
    int opening = page.skipAdverbs(from, to);
    int begun = 0;
    for (int i = 0; i < bounds.size() && begun < MOST_STARTS; i++) {
      int a = bounds.get(i);
      if (a < opening || a >= to || !mayBegin(text.charAt(a))) {
        continue;
      }
      begun++;
      List<String> start = start(stretch, cut, a, opening);
      for (int j = i + 1; j < bounds.size(); j++) {
        int b = bounds.get(j);
        if (b - a > LONGEST_SUBJECT) {
          break;
        }
        if (!mayEnd(text.charAt(b - 1))) {
          continue;
        }
        String form = form(a, b);
        List<String> features = new ArrayList<>();
        start.forEach(f -> features.add("a" + f));
        List<String> end = end(stretch, cut, b, to);
        end.subList(0, 5).forEach(f -> features.add("a" + f));
        String length = bucket(b - a, 1, 2, 3, 4, 6, 9, 14);
        String where = b == to ? "whole" : a == opening ? "first" : "inner";
        features.add("a:form=" + form + "," + where);
        features.add("a:form,length=" + form + "," + length);
        String inside = inside(a, b);
        features.add("a:inside=" + inside + "," + form);
        features.add("a:form,start=" + form + "," + start.get(0));
        features.add("a:name=" + nameInside(a, b) + "," + form);
        int count = page.count(text.substring(a, b));
        features.add("a:count=" + Math.min(count, 4) + "," + length);
        all.add(new Candidate(new Span(a, b), form, features));
      }
    }
    return all;
  }

  private static boolean mayBegin(char c) {
    return "，。、；：！？」』》）〉 　\n—…的".indexOf(c) < 0;
  }

  private static boolean mayEnd(char c) {
    return "，。、；：！？「『《（〈 　\n—…".indexOf(c) < 0;
  }

  private int stripped(int from, int to) {
    int end = to;
    int before = ADVERBS.strip(text, from, end);
    while (before < end && before > from) {
      end = before;
      before = ADVERBS.strip(text, from, end);
    }
    return end;
  }

  private List<Integer> bounds(Span stretch, PageWords.Cut cut) {
    int from = stretch.start();
    int to = stretch.end();
    TreeSet<Integer> bounds = new TreeSet<>(cut.bounds());
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean latin = NameReader.isLatin(c);
      if (!Character.isLetterOrDigit(c)
          || (latin && i > from && !NameReader.isLatin(text.charAt(i - 1)))) {
        bounds.add(i);
      }
      if (!Character.isLetterOrDigit(c)
          || (latin && i + 1 < to && !NameReader.isLatin(text.charAt(i + 1)))) {
        bounds.add(i + 1);
      }
      int name = page.nameEnd(i);
      if (name > i && name <= to) {
        bounds.add(i);
        bounds.add(name);
      }
      int head = HEADS.longestAt(text, i, to);
      if (head > i + 1) {
        bounds.add(i);
        bounds.add(head);
      }
      if (page.known().isInitial(text.charAt(i)) && bounds.contains(i)) {
        bounds.add(i + 1);
      }
    }
    int end = to;
    int before = ADVERBS.strip(text, from, end);
    while (before < end && before > from) {
      end = before;
      bounds.add(end);
      before = ADVERBS.strip(text, from, end);
    }
    bounds.add(page.skipAdverbs(from, to));
    List<Integer> list = new ArrayList<>(bounds);
    if (list.size() > MOST_BOUNDS) {
      list.subList(MOST_BOUNDS / 2, list.size() - MOST_BOUNDS / 2).clear();
    }
    return list;
  }

  private Candidate elided(Question question) {
    Span stretch = question.stretch();
    int length = stretch.length();
    int opening = page.skipAdverbs(stretch.start(), stretch.end());
    String rest = length == 0 ? "none" : opening == stretch.end() ? "adverbs" : "words";
    String word = length == 0 ? "" : String.valueOf(text.charAt(stretch.start()));
    List<String> features =
        new ArrayList<>(
            List.of(
                "elided",
                "elided:rest=" + rest,
                "elided:place=" + question.place(),
                "elided:rest,place=" + rest + "," + question.place(),
                "elided:class=" + question.cueClass() + "," + rest,
                "elided:cue=" + question.cue(),
                "elided:order=" + question.order() + "," + rest,
                "elided:length=" + bucket(length, 0, 1, 2, 4, 8, 16),
                "elided:opens=" + (JOINTS.indexOf(word) >= 0 ? word : "-"),
                "elided:rule=" + question.rule().isEmpty(),
                "elided:rule,rest=" + question.rule().isEmpty() + "," + rest));
    return new Candidate(new Span(stretch.end(), stretch.end()), "ELIDED", features);
  }

  private List<String> start(Span stretch, PageWords.Cut cut, int at, int opening) {
    String left =
        at == stretch.start() ? "^" : at <= opening ? "adv" : left(stretch.start(), at, cut);
    String right = at < stretch.end() ? right(at, stretch.end(), cut) : "$";
    String char1 = at > stretch.start() ? joint(text.charAt(at - 1)) : "^";
    int prep = openPreposition(stretch.start(), at);
    return List.of(
        "s:left=" + left,
        "s:right=" + right,
        "s:left,right=" + left + "," + right,
        "s:char=" + char1,
        "s:char,right=" + char1 + "," + right,
        "s:distance=" + bucket(at - opening, -1, 0, 2, 4, 8, 14),
        "s:left,distance=" + left + "," + bucket(at - opening, 0, 3, 8),
        "s:govern=" + prep + "," + left,
        "s:quantity=" + quantity(stretch.start(), at));
  }

  /** Whether a preposition stands before without an end of what it governs. */
  private int openPreposition(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 14); i--) {
      char c = text.charAt(i);
      if ("，。；、".indexOf(c) >= 0) {
        return 0;
      }
      if ("時後中上下前".indexOf(c) >= 0 && i < at - 1) {
        return 0;
      }
      if ("對向被由讓把給跟與就在於當從據".indexOf(c) >= 0) {
        return at - i <= 4 ? 2 : 1;
      }
    }
    return 0;
  }

  private String quantity(int from, int at) {
    String before = text.substring(Math.max(from, at - 3), at);
    for (String word : new String[] {"有", "一名", "一位", "多名", "名", "位", "該", "另一", "不少", "部分", "多"}) {
      if (before.endsWith(word)) {
        return word;
      }
    }
    return "-";
  }

  private List<String> end(Span stretch, PageWords.Cut cut, int at, int closing) {
    int to = stretch.end();
    String left = at > stretch.start() ? left(stretch.start(), at, cut) : "^";
    String gap;
    if (at == to) {
      gap = "cue";
    } else if (at >= closing) {
      gap = "adv";
    } else {
      boolean adverb = ADVERBS.skip(text, at, to) > at;
      boolean preposition = circumstances.startsAt(text, at, to);
      gap = (adverb ? "a" : "") + (preposition ? "p" : "") + right(at, to, cut);
    }
    String char1 = at < to ? joint(text.charAt(at)) : "$";
    String length = bucket(to - at, 0, 2, 4, 8, 16, 30);
    return List.of(
        "e:left=" + left,
        "e:gap=" + gap,
        "e:left,gap=" + left + "," + gap,
        "e:char=" + char1,
        "e:left,char=" + left + "," + char1,
        "e:length=" + length,
        "e:gap,length=" + gap + "," + length,
        "e:closing=" + bucket(closing - at, -1, 0, 2, 5, 10, 20));
  }

  private static String joint(char c) {
    return JOINTS.indexOf(c) >= 0 || !Character.isLetterOrDigit(c)
        ? String.valueOf(c).replace('\n', '¶')
        : "-";
  }

  /** What ends at {@code at}. */
  private String left(int from, int at, PageWords.Cut cut) {
    int name = page.nameStart(at);
    if (name < at && name >= from) {
      return page.isFullAt(name) ? "N" : "n";
    }
    char c = text.charAt(at - 1);
    if (!Character.isLetterOrDigit(c)) {
      return "mark";
    }
    if (NameReader.isLatin(c)) {
      return "latin";
    }
    Set<HeadKind> kinds = PageWords.kindsBefore(text, from, at);
    if (!kinds.isEmpty()) {
      return kind(kinds);
    }
    return String.valueOf(cut.letterTo(at));
  }

  /** What begins at {@code at}. */
  private String right(int at, int to, PageWords.Cut cut) {
    int name = page.nameEnd(at);
    if (name > at && name <= to) {
      return page.isFullAt(at) ? "N" : "n";
    }
    char c = text.charAt(at);
    if (c == '《' || c == '「') {
      return String.valueOf(c);
    }
    if (!Character.isLetterOrDigit(c)) {
      return "mark";
    }
    if (NameReader.isLatin(c)) {
      return Character.isUpperCase(c) ? "Latin" : "latin";
    }
    int head = HEADS.longestAt(text, at, to);
    if (head > at) {
      return kind(HEADS.kinds(text.substring(at, head)));
    }
    char letter = cut.letterFrom(at);
    boolean family = names.familyLength(text, at, to) > 0;
    return letter + (family ? "s" : "");
  }

  static String kind(Set<HeadKind> kinds) {
    if (kinds.contains(HeadKind.PRONOUN)) {
      return "PRO";
    }
    if (kinds.contains(HeadKind.ROLE)) {
      return kinds.contains(HeadKind.COLLECTIVE) ? "ROL" : "ROLE";
    }
    return kinds.iterator().next().name().substring(0, 3);
  }

  /** How the stretch would name a source. */
  String form(int a, int b) {
    String words = text.substring(a, b);
    if (HEADS.kinds(words).contains(HeadKind.PRONOUN)) {
      return "PRONOUN";
    }
    if (page.nameEnd(a) == b) {
      return page.isFullAt(a) ? "NAME" : "PART";
    }
    if (b - a == 1) {
      return page.known().isInitial(words.charAt(0)) ? "INITIAL" : "CHARACTER";
    }
    if (names.titledName(text, a, b) == b) {
      return "TITLED";
    }
    if (names.latinName(text, a, b) == b) {
      return "LATIN";
    }
    if (words.charAt(0) == '《' && words.endsWith("》")) {
      return "WORK";
    }
    Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(words));
    if (!kinds.isEmpty()) {
      boolean named = page.nameEnd(a) > a && page.nameEnd(a) < b && kinds.contains(HeadKind.ROLE);
      return named ? "NAME+ROLE" : kind(kinds);
    }
    if (names.fills(text, a, b)) {
      return "LIKE-NAME";
    }
    return page.isBody(a, b) ? "BODY" : "OTHER";
  }

  private void pair(
      Question question,
      int a,
      int b,
      String form,
      int opening,
      int closing,
      List<String> features) {
    String words = text.substring(a, b);
    int to = question.stretch().end();
    String gap = b == to ? "cue" : b >= closing ? "adv" : "far";
    String lead = a <= opening ? "first" : "later";
    String length = bucket(b - a, 1, 2, 3, 4, 6, 9, 14);
    features.add("form=" + form);
    features.add("form,gap=" + form + "," + gap);
    features.add("form,lead=" + form + "," + lead);
    features.add("form,lead,gap=" + form + "," + lead + "," + gap);
    features.add("form,length=" + form + "," + length);
    features.add("form,class=" + form + "," + question.cueClass());
    features.add("form,order=" + form + "," + question.order());
    features.add("lead,gap=" + lead + "," + gap);
    if (form.equals("PRONOUN")) {
      features.add("pronoun=" + words);
    }
    String inside = inside(a, b);
    String name = nameInside(a, b);
    features.add("inside=" + inside);
    features.add("inside,form=" + inside + "," + form);
    features.add("name=" + name);
    features.add("name,form=" + name + "," + form);
    if (page.isBody(a, b)) {
      features.add("body");
    }
    int count = page.count(words);
    features.add("count=" + Math.min(count, 4) + "," + length);
    if (count > 1 && a > 0) {
      boolean same = page.count(text.substring(a - 1, b)) == count;
      features.add("count:left=" + same);
      features.add("count:left,form=" + same + "," + form);
    }
    if (count > 1 && b < text.length()) {
      boolean same = page.count(text.substring(a, b + 1)) == count;
      features.add("count:right=" + same + "," + gap);
    }
    Span rule = question.rule();
    if (!rule.isEmpty()) {
      String agree =
          (rule.start() == a ? "s" : rule.start() < a ? ">" : "<")
              + (rule.end() == b ? "e" : rule.end() < b ? ">" : "<");
      features.add("rule=" + agree);
      features.add("rule,form=" + agree + "," + form);
    } else {
      features.add("rule=none,form=" + form);
    }
  }

  /** What stands inside that is seldom part of a name: marks, verbs, cues. */
  private String inside(int a, int b) {
    String words = text.substring(a, b);
    StringBuilder inside = new StringBuilder();
    if (words.indexOf('的') >= 0) {
      inside.append('的');
    }
    if (words.indexOf('、') >= 0) {
      inside.append('、');
    }
    if (words.indexOf('，') >= 0) {
      inside.append('，');
    }
    if (words.indexOf('（') >= 0) {
      inside.append('（');
    }
    if (words.indexOf('「') >= 0) {
      inside.append('「');
    }
    if (VerbPhrases.holds(words)) {
      inside.append('v');
    }
    if (!CUES.hits(text, a, b, i -> true).isEmpty()) {
      inside.append('c');
    }
    return inside.toString();
  }

  /** Whether a known name stands inside: at the start, the end, or between. */
  private String nameInside(int a, int b) {
    String where = "";
    for (int i = a; i < b; i++) {
      int end = page.nameEnd(i);
      if (end > i && end <= b) {
        where += i == a ? (end == b ? "all" : "start") : end == b ? "end" : "mid";
        i = end - 1;
      }
    }
    return where.isEmpty() ? "no" : where.length() > 8 ? "many" : where;
  }

  static String bucket(int value, int... bounds) {
    for (int bound : bounds) {
      if (value <= bound) {
        return String.valueOf(bound);
      }
    }
    return "more";
  }
}
