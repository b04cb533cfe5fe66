package org.yanlu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.SourceText;
import org.yanlu.text.Span;

/** Reads lines that sign: 本報記者 甲、乙；【記者甲／台北報導】；文：甲；綜合報導. */
final class Signatures {
  /** No signing line is longer, in UTF-16 units. */
  private static final int LONGEST = 60;

  private static final String NAME = "[\\p{IsHan}·‧．・]{2,12}";
  private static final String NAMES = NAME + "(?:(?:\\s*[、，,／/&]\\s*|\\s+|和|及|與)" + NAME + ")*";
  private static final String DESK_WORDS =
      "(?:本報|本刊|本網|大公報|文匯報|中央社|中新社|新華社|中通社|法新社|路透社|美聯社|共同社|央視|綜合外電|本報綜合|外電|編譯)?"
          + "(?:綜合|整理|專題|即時|連線|編譯|外電)?(?:報導|報道|消息|編譯|專電|電|訊)";

  private static final Pattern DESK =
      Pattern.compile(
          "(?:本報訊|本報專訊|綜合外電|綜合報導|綜合報道|綜合消息|新華社|中新社|中央社|法新社|路透社|美聯社|" + DESK_WORDS + ")");

  private static final Pattern REPORTER =
      Pattern.compile(
          "(?<org>[\\p{IsHan}A-Za-z0-9]{0,10}?)(?:特約|實習|見習|首席|高級|資深|專題|體育|財經|政治|駐[\\p{IsHan}]{1,4})?"
              + "(?<role>記者|編譯|特派員|通訊員|通訊記者|評論員|撰稿人|研究員|主筆|攝影)\\s*[:：／/]?\\s*(?<names>"
              + NAMES
              + ")(?<tail>\\s*[／/]?\\s*[\\p{IsHan}0-9]{0,8}(?:報導|報道|攝|攝影|電|專電|採訪|撰文|整理))?");

  private static final Pattern CREDITED =
      Pattern.compile(
          "(?<role>文|圖|圖文|文／圖|文字|撰文|採訪|採訪及撰文|撰稿|作者|整理|編譯|翻譯|攝影|執筆|責任編輯|編輯)\\s*[:：／/]\\s*(?<names>"
              + NAMES
              + ")");

  private Signatures() {}

  /** What {@code line} signs, if it does nothing else. */
  static Optional<Block.Signature> of(SourceText line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Span inner = withoutBrackets(line.text());
    String words = inner.of(line.text());
    Matcher desk = DESK.matcher(words);
    if (desk.matches()) {
      return Optional.of(signature(line, List.of(new Signer(inner, Optional.empty()))));
    }
    Matcher reporter = REPORTER.matcher(words);
    if (reporter.matches()) {
      return Optional.of(signature(line, signers(reporter, inner.start())));
    }
    Matcher credited = CREDITED.matcher(words);
    if (credited.matches()) {
      return Optional.of(signature(line, names(credited, inner.start(), Optional.empty())));
    }
    return Optional.empty();
  }

  private record Signer(Span name, Optional<String> affiliation) {}

  private static Span withoutBrackets(String line) {
    int start = 0;
    int end = line.length();
    if (end > 2
        && "【〔（([".indexOf(line.charAt(0)) >= 0
        && "】〕）)]".indexOf(line.charAt(end - 1)) >= 0) {
      int[] inner = Marks.trimmed(line, 1, end - 1);
      return new Span(inner[0], inner[1]);
    }
    if (line.charAt(0) == '◆' || line.charAt(0) == '●' || line.charAt(0) == '■') {
      int[] inner = Marks.trimmed(line, 1, end);
      return new Span(inner[0], inner[1]);
    }
    return new Span(start, end);
  }

  private static List<Signer> signers(Matcher reporter, int shift) {
    String org = reporter.group("org").strip();
    return names(reporter, shift, org.isEmpty() ? Optional.empty() : Optional.of(org));
  }

  private static List<Signer> names(Matcher matcher, int shift, Optional<String> affiliation) {
    List<Signer> signers = new ArrayList<>();
    Matcher name = Pattern.compile(NAME).matcher(matcher.group("names"));
    while (name.find()) {
      Span span = new Span(name.start(), name.end()).shift(shift + matcher.start("names"));
      signers.add(new Signer(span, affiliation));
    }
    return signers;
  }

  private static Block.Signature signature(SourceText line, List<Signer> signers) {
    List<Byline> bylines = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (Signer signer : signers) {
      Span origin = Hulls.of(line.toSource(signer.name()));
      bylines.add(new Byline(signer.name().of(line.text()), signer.affiliation(), origin));
      words.addAll(line.toSource(new Span(at, signer.name().start())));
      at = signer.name().end();
    }
    words.addAll(line.toSource(new Span(at, line.length())));
    return new Block.Signature(line, bylines, words);
  }
}
