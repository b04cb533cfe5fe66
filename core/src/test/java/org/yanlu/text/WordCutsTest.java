package org.yanlu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutsTest {
  @Test
  void eachStretchIsCutAsIfItStoodAlone() {
    String folded = HanFolding.fold("北塔勞工署署長昨日接受訪問時表示，新規定會在下月𠮷日生效。");
    WordCuts cuts = WordCuts.of(folded, 12);
    for (int start = 0; start < folded.length(); start++) {
      for (int end = start; end <= Math.min(folded.length(), start + 12); end++) {
        List<String> alone = WordCut.of(folded.substring(start, end)).words();
        assertEquals(alone, cuts.words(start, end));
      }
    }
  }
}
