package org.yanlu.page;

import java.util.regex.Pattern;

/** Tells what belongs to the page and to none of its pieces: page numbers, 下轉A4版, 廣告. */
final class FurnitureRules {
  /** No furniture is longer, in UTF-16 units. */
  private static final int LONGEST = 30;

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?U)[-–—·\\s]*\\d{1,3}[-–—·\\s]*"
              + "|第?\\s*[A-Z]{0,2}\\s*[0-9０-９]{1,3}\\s*[版頁]|[A-Z]\\s?\\d{1,3}"
              + "|[（(【]?\\s*(?:[下上緊文][轉接續承][\\p{IsHan}]{0,4}\\s*[A-Z]?\\d{1,3}\\s*[版頁]?|續見.{1,8}|續讀.{1,8}|全文見.{1,12}|詳見.{1,12}|相關新聞見.{1,12}|另見.{1,12}|見[A-Z]\\d{1,2}版?)\\s*[）)】]?"
              + "|廣告|廣告(?:查詢|熱線|專線).*|版權所有.*|©.*|Copyright.*|[（(](?:完|待續|續)[）)]");

  private FurnitureRules() {}

  /** Whether {@code line} is furniture. */
  static boolean isFurniture(String line) {
    return (line.length() <= LONGEST && FURNITURE.matcher(line).matches())
        || PageDateline.isDateline(line);
  }
}
