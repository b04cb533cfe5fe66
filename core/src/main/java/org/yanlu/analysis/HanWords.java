package org.yanlu.analysis;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.yanlu.text.HanFolding;

/**
 * Cuts runs of unspaced scripts into words: Han by smartcn, numerals as they stand, kana and hangul
 * by script. Not thread-safe. Loads smartcn's dictionaries, half a second, when first asked.
 */
final class HanWords {
  /** A run is cut here, so that its graph stays small; sentences are shorter. */
  private static final int LONGEST_RUN = 256;

  private static final char ZERO = HanFolding.fold('〇');

  private final HHMMSegmenter segmenter = new HHMMSegmenter();
  private final TextBuffer text;
  private final TermQueue words;
  private final Numbers numbers;
  private final StringBuilder run = new StringBuilder();

  /** Where the numeral last queued ends. */
  private int numeralEnd;

  HanWords(TextBuffer text, TermQueue words, Numbers numbers) {
    this.text = text;
    this.words = words;
    this.numbers = numbers;
  }

  /** Queues the words of the run that starts at {@code start}; returns where it ends. */
  int queue(int start) {
    numeralEnd = 0;
    int end = endOfNumeral(start);
    if (end > start) {
      add(start, end);
    } else if (isKnownToSmartcn(start)) {
      end = endOfRun(start);
      // the first and the last token stand for the run's ends
      List<SegToken> tokens = segmenter.process(run.toString());
      for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
        add(start + token.startOffset, start + token.endOffset);
      }
    } else {
      end = endOfScript(start);
      add(start, end);
    }
    return end;
  }

  private int endOfRun(int start) {
    run.setLength(0);
    int end = start;
    while (run.length() < LONGEST_RUN && isKnownToSmartcn(end) && endOfNumeral(end) == end) {
      run.append((char) text.at(end));
      end++;
    }
    return end;
  }

  /** The end of the numeral with a 〇 that starts at {@code start}, or {@code start}. */
  private int endOfNumeral(int start) {
    if (!isNumeral(start) || (start > 0 && isNumeral(start - 1))) {
      return start;
    }
    boolean hasZero = false;
    int end = start;
    while (isNumeral(end)) {
      hasZero |= text.at(end) == ZERO;
      end++;
    }
    return hasZero && end > start + 1 ? end : start;
  }

  private boolean isNumeral(int offset) {
    return offset < text.length() && Numeral.startsHan(text.at(offset));
  }

  private int endOfScript(int start) {
    int end = text.next(start);
    while (UnicodeScript.of(text.at(start)) != UnicodeScript.HAN
        && text.kindAt(end) == CharacterKind.GRAM
        && UnicodeScript.of(text.at(end)) != UnicodeScript.HAN) {
      end = text.next(end);
    }
    return end;
  }

  private void add(int start, int end) {
    words.add(start, end, 1, TermType.WORD);
    for (int at = start; at < end; at = text.next(at)) {
      words.append(text.at(at));
    }
    for (int at = start; at < end; at = text.next(at)) {
      if (at >= numeralEnd && Numbers.startsHan(text.at(at))) {
        numeralEnd = numbers.queueHan(at);
      }
    }
  }

  /** Whether smartcn takes the character for Han: the first version of Unicode's block of them. */
  private boolean isKnownToSmartcn(int offset) {
    if (offset >= text.length()) {
      return false;
    }
    int codePoint = text.at(offset);
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5;
  }
}
