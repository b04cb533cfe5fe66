package org.yanlu.page.edge;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Surnames;

/**
 * What speaks for and against two pieces of running text being one paragraph, as named features for
 * an {@link EdgeModel}: the words on both sides and their kinds, a word that crosses the edge, the
 * way the right piece opens, and what the page prints elsewhere. Not thread-safe.
 */
public final class EdgeEvidence {
  /** So much of the left piece is searched for the word that opens the right one. */
  private static final int MEMORY = 300;

  private static final String CLAUSE_END = "，。；：！？、,;:!?";

  private final List<String> features = new ArrayList<>();
  private final String left;
  private final String right;
  private final EdgeWords before;
  private final EdgeWords after;

  private EdgeEvidence(String left, String right) {
    this.left = left;
    this.right = right;
    this.before = EdgeWords.before(left);
    this.after = EdgeWords.after(right);
  }

  /** How the two pieces stand in the page whose words were counted. */
  public enum Standing {
    /** Each begins and ends a piece of the page. */
    APART,
    /** Together within one piece. */
    TOGETHER,
    /** The right one begins inside a piece. */
    MIDWAY
  }

  /**
   * The features of the edge between {@code left} and {@code right}.
   *
   * @param left a piece of running text of at least two characters, of which the last is Chinese
   * @param right the piece behind it, of at least two characters
   * @param page the words of the page
   * @param standing how the pieces stand in it, so that the edge itself proves nothing
   */
  public static List<String> of(String left, String right, PageWords page, Standing standing) {
    EdgeEvidence evidence = new EdgeEvidence(left, right);
    evidence.opening();
    evidence.firstClause();
    evidence.ending();
    evidence.kinds();
    evidence.crossing();
    evidence.elsewhere(page, standing);
    return List.copyOf(evidence.features);
  }

  private void add(String feature) {
    features.add(feature);
  }

  private void addIf(boolean holds, String feature) {
    if (holds) {
      features.add(feature);
    }
  }

  private void opening() {
    for (int size = 1; size <= 4; size++) {
      add("first" + size + "=" + after.kinds(0, size));
    }
    if (after.isCommon(0)) {
      add("firstword=" + after.get(0));
      add("firstword=" + after.get(0) + after.kind(1));
    }
    addIf(
        after.isCommon(1), "secondword=" + after.kind(0) + (after.size() > 1 ? after.get(1) : ""));
    addIf(Openings.introducesSpeaker(right), "speaker");
    addIf(Openings.presentsSpeaker(right), "presents");
    addIf(Openings.startsAfresh(right), "afresh");
    addIf(
        Surnames.project().begins(right) && !CommonWords.shared().contains(after.get(0)),
        "surname");
    addIf(isMentioned(after.get(0)), "mentioned=" + after.kind(0));
  }

  private void firstClause() {
    int end = 0;
    while (end < right.length() && CLAUSE_END.indexOf(right.charAt(end)) < 0) {
      end++;
    }
    char mark = end < right.length() ? right.charAt(end) : '-';
    add("clause=" + Math.min(end / 3, 12));
    add("clausemark=" + mark);
    addIf(end <= 3, "short=" + end + mark + after.kind(0));
    if (Openings.endsWithCue(right.substring(0, end))) {
      add("cue=" + Math.min(end, 16) / 2 + mark);
      add("cue=" + before.kind(before.size() - 1) + mark);
    }
    add("sentences=" + (left.indexOf('。') >= 0) + Marks.endsSentence(right));
    add("right=" + Math.min(6, right.length() / 12));
  }

  private void ending() {
    int last = before.size() - 1;
    for (int size = 1; size <= 3; size++) {
      add("last" + size + "=" + before.kinds(last + 1 - size, last + 1));
    }
    if (before.isCommon(last) || before.get(last).length() == 1) {
      String word = "lastword=" + before.get(last);
      add(word);
      add(word + ">" + after.kind(0));
      add(word + ">" + (Openings.introducesSpeaker(right) ? "speaker" : "none"));
    }
    int open = left.length();
    while (open > 0 && CLAUSE_END.indexOf(left.charAt(open - 1)) < 0) {
      open--;
    }
    add("open=" + Math.min((left.length() - open) / 3, 12));
    add("verb=" + (before.kinds(0, before.size()).indexOf('v') >= 0));
    add("left=" + Math.min(6, left.length() / 12));
  }

  private void kinds() {
    int last = before.size() - 1;
    add("edge=" + before.kind(last) + ">" + after.kind(0));
    add("edge2=" + before.kinds(last - 1, last + 1) + ">" + after.kind(0));
    add("edge3=" + before.kind(last) + ">" + after.kinds(0, 2));
    add("edge4=" + before.kinds(last - 1, last + 1) + ">" + after.kinds(0, 2));
    addIf(after.isCommon(0), "edgeword=" + before.kind(last) + ">" + after.get(0));
  }

  /** A word over the edge, and whether the halves are words without it. */
  private void crossing() {
    String gain = "gain=" + Math.min(10, (WordEdge.of(left, right).gain() + 1) / 2);
    String ends = "ends=" + endingShare();
    String opens = "opens=" + openingShare();
    String ending = "ending=" + before.shape(before.size() - 1);
    String first = "opening=" + after.shape(0);
    for (String alone : List.of(gain, ends, opens, ending, first)) {
      add(alone);
    }
    for (String side : List.of(ends, opens, ending, first)) {
      add(side + gain);
    }
    add(ends + opens);
    add(ends + first);
    add(ending + first);
    add(ending + first + gain);
    add(ending + "last=" + before.kind(before.size() - 1));
    addIf(Brackets.closesIn(left, right), "brackets");
  }

  /** What the page prints elsewhere of the strings around the edge. */
  private void elsewhere(PageWords page, Standing standing) {
    int own = standing == Standing.TOGETHER ? 1 : 0;
    String left1 = left.substring(left.length() - 1);
    String left2 = left.substring(left.length() - 2);
    String right1 = right.substring(0, 1);
    String right2 = right.substring(0, 2);
    String over2 = step(page.count(left1 + right1) - own);
    String over3 = step(page.count(left2 + right1) + page.count(left1 + right2) - 2 * own);
    String over4 = step(page.count(left2 + right2) - own);
    add("over2=" + over2);
    add("over3=" + over3);
    add("over4=" + over4);
    add("over=" + over2 + over3 + over4);
    String gain = step((WordEdge.of(left, right).gain() + 2) / 3);
    String goesOn = step(page.count(left2) - 1) + step(page.count(left2 + right1) - own);
    String comesFrom = step(page.count(right2) - 1) + step(page.count(left1 + right2) - own);
    add("goeson=" + goesOn);
    add("goeson=" + goesOn + gain + endingShare());
    add("comesfrom=" + comesFrom);
    add("comesfrom=" + comesFrom + gain + openingShare());
    int begun = page.begins(right2) - (standing == Standing.APART ? 1 : 0);
    add("begins=" + step(begun) + step(page.count("。" + right2)) + step(page.count("，" + right2)));
  }

  /** None, one, a few or many. */
  private static String step(int count) {
    return count <= 0 ? "0" : count == 1 ? "1" : count < 4 ? "2" : "4";
  }

  private int endingShare() {
    char last = HanFolding.fold(left.substring(left.length() - 1)).charAt(0);
    return (int) Math.round(8 * CommonWords.shared().endingShare(last));
  }

  private int openingShare() {
    char first = HanFolding.fold(right.substring(0, 1)).charAt(0);
    return (int) Math.round(8 * CommonWords.shared().openingShare(first));
  }

  private boolean isMentioned(String word) {
    String memory = left.substring(Math.max(0, left.length() - MEMORY));
    return word.length() > 1 && HanFolding.fold(memory).contains(word);
  }
}
