package org.yanlu.statement.extent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yanlu.statement.frame.Frame;
import org.yanlu.statement.frame.FrameFinder;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.text.Passage;

class DecoderTest {
  private static final Passage PASSAGE = Passage.of("方以晴表示，路線未定，成本難估。預算已過，岑樂怡認為，應再諮詢。全日天晴。");
  private static final List<Frame> FRAMES =
      new FrameFinder().frames(PASSAGE, KnownNames.NONE, false);

  @Test
  void aCueThatIsNoneOpensNothing() {
    assertEquals("", decode(0.1, 0.9));
  }

  @Test
  void contentRunsUntilGoingOnIsUnlikely() {
    assertEquals("1-1 5-5 ", decode(0.9, 0.1));
  }

  @Test
  void contentThatAlwaysGoesOnSwallowsTheCuesBehind() {
    assertEquals("1-6 ", decode(0.6, 0.99));
  }

  @Test
  void anExtentNeverEndsBeforeItBegins() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      Decoder.Judge judge = judge(random::nextDouble, random::nextDouble);
      int last = -1;
      for (Decoder.Extent extent : Decoder.decode(PASSAGE, FRAMES, judge)) {
        assertEquals(true, extent.first() <= extent.last() && extent.frame().clause() > last);
        last = extent.last();
      }
    }
  }

  @Test
  void aModelIsTheLogisticFunctionOfItsWeights() {
    LinearModel model = new LinearModel(Map.of("a", 2.0, "b", -2.0));
    assertEquals(0.5, model.probability(List.of("a", "b", "unknown")), 1e-12);
  }

  private static String decode(double opens, double continues) {
    StringBuilder extents = new StringBuilder();
    for (Decoder.Extent extent :
        Decoder.decode(PASSAGE, FRAMES, judge(() -> opens, () -> continues))) {
      extents.append(extent.first()).append('-').append(extent.last()).append(' ');
    }
    return extents.toString();
  }

  private static Decoder.Judge judge(
      java.util.function.DoubleSupplier opens, java.util.function.DoubleSupplier continues) {
    return new Decoder.Judge() {
      @Override
      public double opens(int frame) {
        return opens.getAsDouble();
      }

      @Override
      public double continues(int frame, int next, List<Integer> inNext) {
        return continues.getAsDouble();
      }
    };
  }
}
