package org.yanlu.statement.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodiesTest {
  @Test
  void aBareNounMeansTheBodyPassedLast() {
    Bodies bodies = new Bodies("");
    bodies.pass("北塔勞工署");
    bodies.pass("天星嶼渡輪公司");
    bodies.pass("松嶺食物環境處");
    assertEquals(Optional.of("北塔勞工署"), bodies.meant("署方"));
    assertEquals(Optional.of("天星嶼渡輪公司"), bodies.meant("公司"));
    assertEquals(Optional.of("松嶺食物環境處"), bodies.meant("處方"));
    assertEquals(Optional.empty(), bodies.meant("校方"));
  }

  @Test
  void initialsMeanTheBodyThatThePageNamesInFull() {
    Bodies bodies = new Bodies("環境保護署昨日巡河，環保署稱水質已改善。");
    assertEquals(Optional.of("環境保護署"), bodies.fullest("環保署"));
  }

  @Test
  void anOfficeInsideABodyGoesByTheBodyToo() {
    Bodies bodies = new Bodies("農業局動物防疫保護處表示會跟進，動保處又說已派員。");
    assertEquals(Optional.of("農業局動物防疫保護處"), bodies.fullest("動保處"));
  }

  @Test
  void namesOfBodiesBeginBehindVerbsAndParticles() {
    List<String> names =
        BodyOccurrence.in("案件移交松嶺入境處，並向卡瑟恩國立檔案館查詢。").stream().map(BodyOccurrence::name).toList();
    assertEquals(List.of("松嶺入境處", "卡瑟恩國立檔案館"), names);
  }
}
