package org.yanlu.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanlu.text.HanFolding;

/** Holds the vocabulary that comes with the project to its own rules. */
class VocabularyFileTest {
  @Test
  void hasAtLeastFourHundredGroupsEachWithItsReason() throws IOException {
    List<Vocabulary.Group> groups = groups();
    assertTrue(groups.size() >= 400, () -> groups.size() + " groups");
    groups.forEach(group -> assertFalse(group.reason().isBlank(), group::id));
  }

  @Test
  void noTermStandsInTwoGroupsNorTwiceInOne() throws IOException {
    Map<String, String> groupOf = new HashMap<>();
    for (Vocabulary.Group group : groups()) {
      for (String term : group.terms()) {
        String other = groupOf.put(HanFolding.fold(term), group.id());
        assertEquals(null, other, () -> term + " stands in " + other + " and " + group.id());
      }
    }
  }

  private static List<Vocabulary.Group> groups() throws IOException {
    Path root = Path.of(System.getProperty("yanlu.root", ".."));
    return Authority.load(root.resolve("index-data/authority")).vocabulary().groups();
  }
}
