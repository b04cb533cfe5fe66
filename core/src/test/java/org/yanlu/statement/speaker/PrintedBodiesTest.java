package org.yanlu.statement.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedBodiesTest {
  @Test
  void anOfficeGoesByTheLongestNamePrinted() {
    PrintedBodies bodies = new PrintedBodies("市府環保局昨巡河。北塔市政府環保局今再巡。環保局指水質已改善。");
    assertEquals(Optional.of("北塔市政府環保局"), bodies.fullest("環保局"));
  }

  @Test
  void anOfficeOfTwoOwnersKeepsItsShortName() {
    PrintedBodies bodies = new PrintedBodies("北塔市環保局與松嶺縣環保局會勘，環保局指水質已改善。");
    assertEquals(Optional.empty(), bodies.fullest("環保局"));
  }

  @Test
  void whatIsNoOfficeOrStandsAloneIsLeftAsItIs() {
    PrintedBodies bodies = new PrintedBodies("北塔市居民說水質已改善，環保局否認。");
    assertEquals(Optional.empty(), bodies.fullest("居民"));
    assertEquals(Optional.empty(), bodies.fullest("環保局"));
  }
}
