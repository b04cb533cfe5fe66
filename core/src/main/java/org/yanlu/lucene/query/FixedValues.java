package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.text.HanFolding;

/** The values of fields that have a fixed list of them, each with its Chinese names. */
final class FixedValues {
  private static final Map<FieldName, FixedValues> BY_FIELD =
      Map.of(
          FieldName.TYPE,
          new FixedValues("statement 發言 言論 陳述", "section 段落 文章 報道 報導"),
          FieldName.KIND,
          new FixedValues("direct 直接 直接引語 原話", "indirect 間接 間接引語 轉述", "mixed 混合 混合引語"),
          FieldName.ACT,
          new FixedValues(
              "say 說 表示",
              "claim 聲稱",
              "think 認為",
              "ask 問 提問 詢問",
              "write 寫 撰文",
              "report 報告 報道 報導",
              "announce 宣布 公布",
              "urge 呼籲 促請",
              "judge 評價 評論",
              "deny 否認",
              "predict 預測 預料"),
          FieldName.SECTION_TYPE,
          new FixedValues(
              "timeline 年表 大事記",
              "news 新聞",
              "feature 特寫 專題",
              "analysis 分析",
              "commentary 評論",
              "background 背景",
              "interview 訪問 問答",
              "caption 圖說 圖片說明",
              "other 其他"));

  private final List<String> all;
  private final Map<String, String> byName = new HashMap<>();

  private FixedValues(String... values) {
    List<String> read = new ArrayList<>();
    for (String value : values) {
      List<String> names = List.of(value.split(" ", -1));
      read.add(names.getFirst());
      names.forEach(name -> byName.put(HanFolding.fold(name), names.getFirst()));
    }
    all = List.copyOf(read);
  }

  /** The values of {@code field}; empty if any text may be one. */
  static Optional<FixedValues> of(FieldName field) {
    return Optional.ofNullable(BY_FIELD.get(field));
  }

  /** The value called {@code name} in any script, width or case. */
  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(HanFolding.fold(name).strip()));
  }

  /** All values. */
  List<String> all() {
    return all;
  }
}
