package org.yanlu.bench.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/** Width, case, accents and compatibility forms, by Unicode's own tables. */
final class CompatibleForms {
  private static final Set<UnicodeScript> ACCENTED =
      Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  /** Letters that Unicode does not take apart into letter and accent. */
  private static final Map<Integer, Integer> STROKED =
      Map.of(
          (int) 'ø', (int) 'o', (int) 'đ', (int) 'd', (int) 'ł', (int) 'l', (int) 'ı', (int) 'i',
          (int) 'ħ', (int) 'h', (int) 'ŧ', (int) 't', (int) 'ς', (int) 'σ');

  private CompatibleForms() {}

  /** The plain form of {@code codePoint}, itself if that takes more than one code point. */
  static int plain(int codePoint) {
    int plain = Character.toLowerCase(single(Normalizer.Form.NFKC, codePoint));
    if (ACCENTED.contains(UnicodeScript.of(plain))) {
      plain = withoutAccents(plain);
    }
    return STROKED.getOrDefault(plain, plain);
  }

  private static int single(Normalizer.Form form, int codePoint) {
    String normal = Normalizer.normalize(Character.toString(codePoint), form);
    return normal.codePointCount(0, normal.length()) == 1 ? normal.codePointAt(0) : codePoint;
  }

  private static int withoutAccents(int letter) {
    int[] bare =
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .toArray();
    return bare.length == 1 ? bare[0] : letter;
  }
}
