package org.yanlu.lucene.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {
  @ParameterizedTest
  @CsvSource({
    "渡輪局, 北塔市政府渡輪局, true",
    "渡輪局, 渡輪局, true",
    "南灣區公所, 北塔市南灣區公所, true",
    "南灣區公所, 安南灣區公所, false",
    "塔市政府, 北塔市政府, false",
    "局, 渡輪局, false",
  })
  void aShorterNameStandsBehindWhatItBelongsTo(String shorter, String longer, boolean is) {
    assertEquals(is, BodyNames.isShortFor(SpeakerForms.plain(shorter), SpeakerForms.plain(longer)));
  }

  @ParameterizedTest
  @CsvSource({
    "北塔市渡輪局, 北塔市政府渡輪局, true, true",
    "市府渡輪局, 北塔市政府渡輪局, false, true",
    "動保處, 北塔市動物防疫保護處, false, true",
    "渡輪局, 北塔市政府教育局, false, false",
  })
  void aBodyMayBeWrittenInSeveralWays(String one, String other, boolean same, boolean maybe) {
    String first = SpeakerForms.plain(one);
    String second = SpeakerForms.plain(other);
    assertEquals(same, BodyNames.isSame(first, second));
    assertEquals(maybe, BodyNames.mayBeSame(first, second));
    assertEquals(maybe, BodyNames.mayBeSame(second, first));
  }
}
