package org.yanlu.server.web;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchResult;
import org.yanlu.archive.SearchResult.Issue;
import org.yanlu.archive.SideBySide;

/** What is to be said above the hits, in Chinese: how a query was read, and what was added. */
final class Notices {
  private static final String PARTIAL = "時限已到，結果並不完整。";

  private Notices() {}

  static List<NoticeView> of(Link link, SearchResult result) {
    List<NoticeView> notices = new ArrayList<>();
    result.query().issues().forEach(issue -> notices.add(NoticeView.text(issue(issue))));
    result
        .query()
        .didYouMean()
        .ifPresent(
            other -> notices.add(new NoticeView("是否要找：", other, link.set("q", other).href())));
    if (!result.query().expansions().isEmpty()) {
      notices.add(NoticeView.text("同時搜尋：" + String.join("、", result.query().expansions())));
    }
    if (result.partial()) {
      notices.add(NoticeView.text(PARTIAL));
    }
    return notices;
  }

  /**
   * The same above two speakers side by side; of them nothing but the names was typed, and no query
   * in which a place could be shown.
   */
  static List<String> of(SideBySide both, List<String> speakers) {
    List<String> notices = new ArrayList<>();
    for (Issue issue : both.query().issues()) {
      boolean ofSpeaker =
          issue.code() == IssueCode.UNKNOWN_NAME && speakers.contains(issue.about().getLast());
      notices.add(ofSpeaker ? text(issue) : issue(issue));
    }
    if (both.partial()) {
      notices.add(PARTIAL);
    }
    return notices;
  }

  private static String issue(Issue issue) {
    String place = issue.code().isOfWholeQuery() ? "" : "第 " + (issue.position() + 1) + " 字：";
    String suggestion = issue.suggestion().isEmpty() ? "" : "；可試：" + issue.suggestion();
    return place + text(issue) + suggestion;
  }

  private static String text(Issue issue) {
    List<String> about = issue.about();
    return switch (issue.code()) {
      case QUERY_TOO_LONG -> "只讀前 " + about.getFirst() + " 字";
      case TOO_MANY_CLAUSES -> "只讀 " + about.getFirst() + " 個條件，其餘當作普通字詞";
      case TOO_DEEP -> "括號超過 " + about.getFirst() + " 層";
      case TOO_MANY_PARTS -> "條件太多，只把開頭的字詞當作普通字詞搜尋";
      case QUOTATION_NOT_CLOSED -> "引號沒有關上";
      case BRACKET_NOT_CLOSED -> "方括號沒有關上";
      case PARENTHESIS_NOT_CLOSED -> "括號沒有關上";
      case PARENTHESIS_CLOSES_NONE -> "多了一個關括號";
      case EMPTY_PARENTHESES -> "括號內沒有內容";
      case NOTHING_FOLLOWS -> about.getFirst() + " 後面沒有內容";
      case NOTHING_TO_COMBINE -> about.getFirst() + " 沒有可以連接的內容";
      case NO_DISTANCE -> "~ 後面要有數字";
      case BAD_REGULAR_EXPRESSION -> "這不是正規表示式，或涵蓋太廣";
      case WILDCARDS_TOO_WIDE -> "這些通配符涵蓋太廣";
      case NO_FIELD -> "沒有「" + about.getFirst() + "」這一欄";
      case NO_YEAR -> "「" + about.getFirst() + "」不是年份";
      case REVERSED_YEARS -> "「" + about.getFirst() + "」先後倒轉了";
      case NO_VALUE -> SearchViews.label(about.getLast()) + "沒有「" + about.getFirst() + "」";
      case UNKNOWN_NAME -> "沒有叫「" + about.getLast() + "」的" + SearchViews.label(about.getFirst());
      case SOME_WORDS -> "含有全部字詞的有 " + about.getFirst() + " 項，其餘只含部分字詞";
      case UNQUOTED -> "沒有內容含有引號內的字句，改為當作普通字詞搜尋";
    };
  }
}
