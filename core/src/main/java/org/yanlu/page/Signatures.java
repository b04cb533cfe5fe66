package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.page.edge.Marks;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/** Reads lines that sign: 本報記者 甲、乙；【記者甲／台北報導】；文：甲；綜合報導. */
final class Signatures {
  /** No signing line is longer, in UTF-16 units. */
  private static final int LONGEST = 60;

  private static final String OPEN = "【〔（([［";
  private static final String CLOSE = "】〕）)]］";

  private static final String TRADE = "記員筆編譯攝文圖採撰作整執報訊電社路By口主供稿";

  private static final Pattern DESK =
      Pattern.compile(
          "(?!.*記者)(?:(?:本報|本刊|本網|本台)(?:綜合)?(?:訊|專訊|消息|報導|報道|綜合報導|綜合報道)"
              + "|[\\p{IsHan}]{2,8}編輯部"
              + "|[\\p{IsHan}]{0,8}(?:綜合|整理|編譯|外電|即時|專題|連線)?(?:報導|報道|編譯|專電|專訊|外電|綜合消息)"
              + "|(?:綜合)?(?:中央社|中新社|新華社|中通社|法新社|路透社|路透|美聯社|彭博|共同社|中新網|新華網|人民網|中央通訊社)(?:、(?:中央社|中新社|新華社|法新社|路透社|美聯社|共同社))*"
              + "|(?:中央社|中新社|新華社|法新社|路透社|美聯社)?[\\p{IsHan}]{2,8}?\\d{1,2}日(?:綜合)?(?:外|專|訊|綜合)?(?:電|報導|報道))");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?U)(?<org>[\\p{IsHan}A-Za-z0-9]{0,10}?)"
              + "(?<desk>特約|實習|見習|首席|高級|資深|專題|體育|財經|政治|地方|駐[\\p{IsHan}]{1,4}?)?"
              + "(?<role>記者|特派員|特派記者|通訊員|評論員|特約撰稿人|撰稿人|主筆|編譯|攝影)(?<mark>\\s*[:：／/]\\s*|\\s+)?");

  private static final Pattern CREDITED =
      Pattern.compile(
          "(?U)(?<role>文|圖|圖文|圖、文|圖／文|文／圖|文字|撰文|採訪|採訪及撰文|採訪、撰文|撰稿|作者|整理|編譯|翻譯|執筆|責任編輯|責編|編輯|報道|報導|供稿|口述|主持)"
              + "(?<mark>\\s*[:：／/﹕]\\s*)");

  private static final Pattern NEXT_CREDIT =
      Pattern.compile("(?U)\\s+(?=[\\p{IsHan}、／/]{1,5}\\s*[:：／/﹕])");

  private static final Pattern BY =
      Pattern.compile("(?:By|BY|by)\\s+(?<names>[A-Za-z][A-Za-z .,&'-]{2,50})");

  /** A date, and an hour or none, before the names: 2024-03-05 18:20 記者甲／報導. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)(?:(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日)"
              + "\\s*(?:[上下]午)?\\s?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*[|｜]?\\s*");

  private Signatures() {}

  /** What {@code line} signs, if it does nothing else. */
  static Optional<Block.Signature> of(SourceText line) {
    if (line.length() > LONGEST || !mentionsTrade(line.text())) {
      return Optional.empty();
    }
    int start = behindDate(line.text());
    if (start == line.length()) {
      return Optional.empty();
    }
    Span inner = inner(line.text().substring(start)).shift(start);
    String words = inner.of(line.text());
    return signers(words).map(signers -> signature(line, signers, inner.start()));
  }

  /** What {@code line} signs if it is a person's full name and nothing else. */
  static Optional<Block.Signature> ofName(SourceText line) {
    String name = line.text();
    boolean full = name.length() > 2 && Surnames.project().isName(name);
    return full && !CommonWords.shared().contains(HanFolding.fold(name))
        ? Optional.of(
            signature(line, List.of(new Signer(new Span(0, name.length()), Optional.empty())), 0))
        : Optional.empty();
  }

  /** Whether {@code line} begins with a date and signs. */
  static boolean isDated(SourceText line) {
    return behindDate(line.text()) > 0 && of(line).isPresent();
  }

  private static int behindDate(String line) {
    Matcher date = DATE.matcher(line);
    return date.lookingAt() ? date.end() : 0;
  }

  /** Whether it has a character of the trade, without which nothing is signed. */
  private static boolean mentionsTrade(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (TRADE.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<Signer>> signers(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher role = ROLE.matcher(words);
    if (role.lookingAt()) {
      boolean setOff = role.group("mark") != null;
      Optional<String> org = Optional.of(role.group("org")).filter(o -> !o.isEmpty());
      Optional<List<Signer>> found = SignerNames.read(words, role.end(), setOff, org);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<List<Signer>> credits = credits(words);
    if (credits.isPresent()) {
      return credits;
    }
    Matcher by = BY.matcher(words);
    if (by.matches()) {
      Span name = new Span(by.start("names"), by.end("names"));
      return Optional.of(List.of(new Signer(name, Optional.empty())));
    }
    return DESK.matcher(words).matches()
        ? Optional.of(List.of(new Signer(new Span(0, words.length()), Optional.empty())))
        : SignerNames.readPlaced(words);
  }

  /** Who is credited with what: 文：甲　圖：乙. */
  private static Optional<List<Signer>> credits(String words) {
    List<Signer> all = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      Matcher credit = CREDITED.matcher(words).region(start, words.length());
      if (!credit.lookingAt()) {
        return Optional.empty();
      }
      Matcher next = NEXT_CREDIT.matcher(words).region(credit.end(), words.length());
      int end = next.find() ? next.start() : words.length();
      Optional<List<Signer>> names =
          SignerNames.read(words.substring(0, end), credit.end(), true, Optional.empty());
      if (names.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(names.get());
      start = end == words.length() ? end : next.end();
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** The line without brackets around it or a bullet before it. */
  private static Span inner(String line) {
    int end = line.length();
    boolean bracketed =
        end > 2 && OPEN.indexOf(line.charAt(0)) >= 0 && CLOSE.indexOf(line.charAt(end - 1)) >= 0;
    boolean bulleted = "◆●■◎◇○★／/—▍".indexOf(line.charAt(0)) >= 0;
    int[] inner = Marks.trimmed(line, bracketed || bulleted ? 1 : 0, bracketed ? end - 1 : end);
    return new Span(inner[0], inner[1]);
  }

  private static Block.Signature signature(SourceText line, List<Signer> signers, int shift) {
    List<Byline> bylines = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (Signer signer : signers) {
      Span name = signer.name().shift(shift);
      Span origin = Hulls.of(line.toSource(name));
      bylines.add(new Byline(name.of(line.text()), signer.affiliation(), origin));
      words.addAll(line.toSource(new Span(at, name.start())));
      at = name.end();
    }
    words.addAll(line.toSource(new Span(at, line.length())));
    return new Block.Signature(line, bylines, words);
  }
}
