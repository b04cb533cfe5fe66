package org.yanlu.page;

import java.util.List;

/** Shows line by line how a text differs from what was expected. */
final class LineDiff {
  private LineDiff() {}

  /**
   * Lines of both as {@code " "}, of only the expected as {@code "- "}, of only the actual as +.
   */
  static String of(String expected, String actual) {
    List<String> left = expected.lines().toList();
    List<String> right = actual.lines().toList();
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    StringBuilder diff = new StringBuilder("\n--- expected, +++ read\n");
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        diff.append("  ").append(left.get(i++)).append('\n');
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        diff.append("- ").append(left.get(i++)).append('\n');
      } else {
        diff.append("+ ").append(right.get(j++)).append('\n');
      }
    }
    return diff.toString();
  }
}
