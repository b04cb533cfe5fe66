package org.yanlu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes words, with the dictionary of Lucene's smartcn, out of folded text.
 *
 * <p>Smartcn is given runs of Han characters only. What it loses or cuts apart when given a text
 * (numerals with 〇, 々, kana, hangul, 3.14, café, whatever stands behind the 1,024th character) is
 * cut here. Each word takes a position; the parts and values of a word stand where it does.
 */
final class HantWordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final TermQueue words = new TermQueue();
  private final TextBuffer text = new TextBuffer(true);
  private final SpacedWords spacedWords = new SpacedWords(text, words);
  private final Numbers numbers = new Numbers(text, words);
  private final HanWords hanWords = new HanWords(text, words, numbers);

  /** Where what is queued ends. */
  private int at;

  /** Where the term that took the last position starts. */
  private int wordStart = -1;

  /** Where it ends. */
  private int wordEnd;

  HantWordTokenizer(AttributeFactory attributes) {
    super(attributes);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (words.isEmpty()) {
      if (at >= text.length()) {
        return false;
      }
      queue();
    }
    clearAttributes();
    term.copyBuffer(words.chars(), words.termStart(), words.termEnd() - words.termStart());
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    increment.setPositionIncrement(opensPosition() ? 1 : 0);
    type.setType(words.type());
    words.remove();
    return true;
  }

  /** A word does, or the value of a number whose digits follow. */
  private boolean opensPosition() {
    boolean opens = words.start() > wordStart && !words.type().equals(TermType.PART);
    if (opens && words.type().equals(TermType.NUMBER)) {
      opens = words.start() >= wordEnd;
    }
    if (opens) {
      wordStart = words.start();
      wordEnd = words.end();
    }
    return opens;
  }

  private void queue() {
    switch (text.kindAt(at)) {
      case GRAM -> at = hanWords.queue(at);
      case LETTER -> at = spacedWords.queue(at);
      case DIGIT -> {
        numbers.queueArabic(at);
        at = spacedWords.queue(at);
      }
      case OTHER -> at = text.next(at);
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.read(input);
    words.clear();
    at = 0;
    wordStart = -1;
    wordEnd = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = correctOffset(text.length());
    offset.setOffset(length, length);
  }

  @Override
  public void close() throws IOException {
    super.close();
    text.clear();
  }
}
