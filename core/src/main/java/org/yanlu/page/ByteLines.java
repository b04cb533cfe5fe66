package org.yanlu.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts a stream into lines of bounded length, so that no line can fill the memory. */
final class ByteLines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;

  /** Lines of {@code in}; of a line longer than {@code longest} bytes the rest is dropped. */
  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number 1 for the first
   * @param text what it holds
   * @param overlong whether its rest was dropped
   */
  record ByteLine(long number, String text, boolean overlong) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** The next line, empty at the end. */
  Optional<ByteLine> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean overlong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int feed = at;
      while (feed < filled && buffer[feed] != '\n') {
        feed++;
      }
      int kept = Math.min(feed - at, longest - line.size());
      overlong |= kept < feed - at;
      line.write(buffer, at, kept);
      boolean ended = feed < filled;
      at = ended ? feed + 1 : feed;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(new ByteLine(number, line.toString(StandardCharsets.UTF_8), overlong));
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
