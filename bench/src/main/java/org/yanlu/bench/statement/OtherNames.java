package org.yanlu.bench.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.yanlu.statement.lexicon.Resource;
import org.yanlu.text.Surnames;

/**
 * Puts other names in the place of a page's names, so that the name model learns from a few hundred
 * names what stands around a name rather than the names themselves. The names are drawn: family
 * name and given characters from the lists, one given character in three names. Not thread-safe.
 */
final class OtherNames {
  private static final String TYPICAL = String.join("", Resource.lines("given-characters.txt"));

  /** One name in so many has one given character alone. */
  private static final int SHORT = 3;

  /** One given character in so many is any character of the page. */
  private static final int ANY = 6;

  private final Random random;
  private final List<String> common = Surnames.project().common();
  private final List<String> all = Surnames.project().chinese();

  /** Draws from {@code random}. */
  OtherNames(Random random) {
    this.random = random;
  }

  /** Another name for each of {@code names}, none of which stands in {@code text}. */
  Map<String, String> instead(Set<String> names, String text) {
    Map<String, String> others = new HashMap<>();
    Set<String> drawn = new HashSet<>();
    for (String name : names) {
      String other = draw(text);
      while (text.contains(other) || !drawn.add(other)) {
        other = draw(text);
      }
      others.put(name, other);
    }
    return others;
  }

  private String draw(String text) {
    List<String> families = random.nextBoolean() ? common : all;
    StringBuilder name = new StringBuilder(families.get(random.nextInt(families.size())));
    int given = random.nextInt(SHORT) == 0 ? 1 : 2;
    for (int i = 0; i < given; i++) {
      name.append(character(text));
    }
    return name.toString();
  }

  private char character(String text) {
    if (random.nextInt(ANY) == 0) {
      char any = text.charAt(random.nextInt(text.length()));
      if (Character.isIdeographic(any) && "的了在是和與說指".indexOf(any) < 0) {
        return any;
      }
    }
    return TYPICAL.charAt(random.nextInt(TYPICAL.length()));
  }
}
