package org.yanlu.page.edge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EdgeModelTest {
  private final PageWords page = new PageWords();

  @Test
  void aNameThatThePagePrintsElsewhereSpeaksForAJoin() {
    String left = "擴建計劃由處長霍啟";
    String right = "濤提出，預計明年動工。";
    double unknown = odds(left, right);
    page.add("霍啟濤說，計劃不變。");
    page.add("霍啟濤上月履新。");
    assertTrue(odds(left, right) > unknown);
  }

  @Test
  void aPieceThatOpensLikeASentenceSpeaksAgainstOne() {
    String left = "食環處昨日公布，街市搬遷計劃的首期工程將於下月";
    assertTrue(odds(left, "展開，預計需時八個月。") > odds(left, "北塔市議員岑樂怡表示，檔主擔心生意受損。"));
  }

  @Test
  void aPieceThatStopsInsideAWordIsNotJoinedWithAnyOther() {
    String left = "新街市的設計會照顧到長者，並且加裝升降機和無障礙通";
    assertTrue(odds(left, "道，造價約十億元。") > odds(left, "所幸有街坊幫忙，檔主才能遷走。"));
  }

  private double odds(String left, String right) {
    page.add(left);
    page.add(right);
    return EdgeModel.shared().logOdds(left, right, page);
  }
}
