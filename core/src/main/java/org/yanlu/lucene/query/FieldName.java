package org.yanlu.lucene.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.yanlu.archive.Dimension;
import org.yanlu.text.HanFolding;

/** The fields of the query language, each with its Chinese names. */
public enum FieldName {
  SPEAKER("講者 發言人 說話人"),
  TOPIC("主題 議題 話題"),
  YEAR("年份 年"),
  HEADLINE("標題 題目"),
  SAID("說過 所說"),
  TYPE("類型"),
  KIND("引語"),
  ACT("行為"),
  SECTION_TYPE("版塊 欄目"),
  PUBLISHER("出版者 報章"),
  PAGE("版面"),
  DECADE("年代"),
  ROLE("職銜 職位"),
  AFFILIATION("機構 所屬"),
  BYLINE("作者");

  /** The field of a string for which none is given. */
  static final String WORDING = QueryNodeImpl.PLAINTEXT_FIELD_NAME;

  private static final Map<String, FieldName> BY_NAME = byName();

  /** Its Chinese names, blanks between them. */
  private final String chinese;

  FieldName(String chinese) {
    this.chinese = chinese;
  }

  /** The field called {@code name}, in any script, width or case. */
  public static Optional<FieldName> of(String name) {
    return Optional.ofNullable(BY_NAME.get(HanFolding.fold(name)));
  }

  /** Whether {@code field} is that of a string for which none is given. */
  public static boolean isWording(CharSequence field) {
    return WORDING.contentEquals(field);
  }

  /** Whether {@code field} is the headings'. */
  public static boolean isHeadline(CharSequence field) {
    return HEADLINE.label().contentEquals(field);
  }

  /** The name used in answers. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension that it chooses from; none for fields of their own kind. */
  Optional<Dimension> dimension() {
    return Dimension.ofLabel(label());
  }

  private static Map<String, FieldName> byName() {
    Map<String, FieldName> names = new HashMap<>();
    for (FieldName field : values()) {
      names.put(HanFolding.fold(field.label()), field);
      for (String name : field.chinese.split(" ", -1)) {
        names.put(HanFolding.fold(name), field);
      }
    }
    return names;
  }
}
