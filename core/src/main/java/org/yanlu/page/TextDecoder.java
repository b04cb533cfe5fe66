package org.yanlu.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yanlu.page.edge.Marks;

/**
 * Turns bytes into text: UTF-8, and whatever else they prove to be.
 *
 * <p>Legacy encodings are told by the share of the commonest Chinese characters in what they decode
 * to.
 */
final class TextDecoder {
  private static final List<Charset> LEGACY =
      List.of(Charset.forName("Big5-HKSCS"), Charset.forName("GB18030"));

  /** The commonest characters of Chinese print, traditional and simplified. */
  private static final String COMMON =
      "的是在一有不人中了大為这這上个個國国會会時时來来年出以到他和地要下生市月日本行方報报示表後后與与及將将對对也於于等部分新";

  /** In text at least this share of the Chinese characters is common. */
  private static final double COMMON_SHARE = 0.12;

  /** Of text at least this share is Chinese print. */
  private static final double PRINT_SHARE = 0.9;

  private TextDecoder() {}

  /** What bytes are. */
  sealed interface Decoded {}

  /** Text. */
  record Text(String text, List<Problem> problems) implements Decoded {}

  /** No text. */
  record Binary() implements Decoded {}

  /** Decodes {@code bytes}. */
  static Decoded decode(byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent() && !marked.get().equals(StandardCharsets.UTF_8)) {
      return noted(new String(bytes, marked.get()), marked.get());
    }
    Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return isBinary(strict.get())
          ? wide(bytes).orElse(new Binary())
          : new Text(strict.get(), List.of());
    }
    return wide(bytes).orElseGet(() -> guess(bytes));
  }

  /** What bytes say as UTF-16 without a byte order mark, if nearly all of it is Chinese print. */
  private static Optional<Decoded> wide(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(bytes, charset);
      long print = text.chars().filter(c -> isPrint((char) c)).count();
      if (print >= PRINT_SHARE * text.length() && commonShare(text) >= COMMON_SHARE) {
        return Optional.of(noted(text, charset));
      }
    }
    return Optional.empty();
  }

  /** Whether Chinese print has {@code c}: ASCII, a Chinese character or a mark. */
  private static boolean isPrint(char c) {
    return (c < 0x7F && (c >= ' ' || (Marks.isBlank(c) && c != 0)))
        || (Marks.isHan(c) && !Character.isSurrogate(c))
        || (c >= '\u2010' && c <= '\u2040')
        || (c >= '\u3000' && c <= '\u303F')
        || (c >= '\uFF00' && c <= '\uFF60');
  }

  private static Decoded guess(byte[] bytes) {
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    if (commonShare(damaged) >= COMMON_SHARE && replaced(damaged) * 2 < damaged.length()) {
      return new Text(damaged, List.of(damage(damaged)));
    }
    Charset best = StandardCharsets.UTF_8;
    double bestShare = COMMON_SHARE;
    for (Charset charset : LEGACY) {
      String text = new String(bytes, charset);
      double share = commonShare(text) - (double) replaced(text) / Math.max(1, text.length());
      if (share > bestShare) {
        best = charset;
        bestShare = share;
      }
    }
    if (!best.equals(StandardCharsets.UTF_8)) {
      return noted(new String(bytes, best), best);
    }
    return isBinary(damaged) || replaced(damaged) * 10 > damaged.length()
        ? new Binary()
        : new Text(damaged, List.of(damage(damaged)));
  }

  private static Decoded noted(String text, Charset charset) {
    if (isBinary(text)) {
      return new Binary();
    }
    String message = "read as " + charset.name() + "; save it as UTF-8 to be sure";
    return new Text(
        text.startsWith("\uFEFF") ? text.substring(1) : text,
        List.of(Problem.ofPage(Problem.Severity.INFO, "encoding-guessed", message)));
  }

  private static Problem damage(String text) {
    String message =
        "is UTF-8 with " + replaced(text) + " broken places, shown as \uFFFD; the rest was read";
    return Problem.ofPage(Problem.Severity.ERROR, "encoding-damaged", message);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return controls * 50 > text.length();
  }

  private static double commonShare(String text) {
    int han = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isHan(c)) {
        han++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return han < 4 ? 0 : (double) common / han;
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }
}
