package org.yanlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.TreeMap;

/** What each code point folds to. Immutable and thread-safe. */
final class FoldingTable {
  private static final String RESOURCE = "han-folding.txt";

  /** By UTF-16 unit. */
  private final char[] basic;

  /** Code points beyond the basic plane that fold to others, ascending. */
  private final int[] supplementary;

  /** What each of {@link #supplementary} folds to. */
  private final int[] folded;

  private FoldingTable(Map<Integer, Integer> folds) {
    basic = new char[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    for (int c = 0; c < basic.length; c++) {
      basic[c] = (char) folds.getOrDefault(c, c).intValue();
    }
    supplementary =
        folds.keySet().stream()
            .mapToInt(Integer::intValue)
            .filter(Character::isSupplementaryCodePoint)
            .sorted()
            .toArray();
    folded = new int[supplementary.length];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folds.getOrDefault(supplementary[i], supplementary[i]);
    }
  }

  /** Reads the table from the resources. */
  static FoldingTable load() {
    try (InputStream resource = FoldingTable.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Reads lines of which the first code point is what the others fold to. */
  static FoldingTable read(BufferedReader lines) throws IOException {
    Map<Integer, Integer> folds = new TreeMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("# ")) {
        PrimitiveIterator.OfInt codePoints = line.codePoints().iterator();
        int first = codePoints.nextInt();
        codePoints.forEachRemaining((int codePoint) -> folds.put(codePoint, first));
      }
    }
    return new FoldingTable(folds);
  }

  char fold(char c) {
    return basic[c];
  }

  int foldSupplementary(int codePoint) {
    int low = 0;
    int high = supplementary.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] == codePoint) {
        return folded[middle];
      }
      if (supplementary[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return codePoint;
  }
}
