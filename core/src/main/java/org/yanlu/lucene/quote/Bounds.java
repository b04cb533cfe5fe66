package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.HanFolding;

/**
 * Words right beside an excerpt that say how its number is meant: 第5, 逾5萬, 至少5天; 5萬餘, 5天以上, 5年半.
 */
final class Bounds {
  private static final String NUMERAL = "[0-9〇零一二三四五六七八九十百千萬億兩半]";

  private static final Pattern FRONT =
      Pattern.compile(
          HanFolding.fold("(?:第|近|約|逾|超過|至少|最少|最多|至多|最高|最低|不到|未滿|將近|大約|每)(?:約|逾)?\\s?$"));

  private static final Pattern NUMBER_FIRST = Pattern.compile(HanFolding.fold("\\s?" + NUMERAL));

  private static final Pattern NUMBER_LAST =
      Pattern.compile(HanFolding.fold(NUMERAL + "[^，。！？；：、\n,;!?:]{0,12}$"));

  private static final Pattern BEHIND =
      Pattern.compile(HanFolding.fold("\\s?(?:以上|以下|以內|以外|之內|未滿|左右|上下)(?![是為述所])"));

  private static final Pattern NUMERAL_LAST = Pattern.compile(HanFolding.fold(NUMERAL + "$"));
  private static final Pattern MORE = Pattern.compile(HanFolding.fold("[多餘幾](?![數])"));

  private static final Pattern UNIT_LAST =
      Pattern.compile(HanFolding.fold(NUMERAL + "(?:個?[年月天日周倍]|個?小時|個?鐘頭|歲)$"));

  private static final Pattern HALF = Pattern.compile(HanFolding.fold("半"));

  private Bounds() {}

  /** Where the bound begins that stands in front of {@code start}; empty if none does. */
  static Optional<Integer> before(String folded, int start) {
    Matcher front = FRONT.matcher(folded.substring(Math.max(0, start - 6), start));
    boolean number = NUMBER_FIRST.matcher(folded).region(start, folded.length()).lookingAt();
    return number && front.find()
        ? Optional.of(Math.max(0, start - 6) + front.start())
        : Optional.empty();
  }

  /** Where the bound ends that stands behind {@code end}; empty if none does. */
  static Optional<Integer> behind(String folded, int end) {
    String head = folded.substring(Math.max(0, end - 20), end);
    return behind(NUMBER_LAST, head, BEHIND, folded, end)
        .or(() -> behind(NUMERAL_LAST, head, MORE, folded, end))
        .or(() -> behind(UNIT_LAST, head, HALF, folded, end));
  }

  private static Optional<Integer> behind(
      Pattern last, String head, Pattern bound, String folded, int end) {
    Matcher matcher = bound.matcher(folded).region(end, folded.length());
    return last.matcher(head).find() && matcher.useTransparentBounds(true).lookingAt()
        ? Optional.of(matcher.end())
        : Optional.empty();
  }
}
