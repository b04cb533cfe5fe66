package org.yanlu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes terms from which any stretch of the text can be found again.
 *
 * <p>Every character, punctuation and white space too, takes one position. At each position stand:
 * the character; with the next one, if neither is punctuation, the pair; and the words, parts and
 * numbers that start there. Letters and digits of spaced scripts are marked by {@link #INNER_MARK},
 * so that the word "ai" is not the "ai" inside "email". Types are those of {@link TermType}.
 *
 * <p>Because each character has its position, an exact phrase is a {@code PhraseQuery} on pairs
 * that cover it, and finds precisely the texts that hold the phrase.
 */
final class HantTokenizer extends Tokenizer {
  /** Set before letters and digits taken out of a word; no word holds it. */
  static final char INNER_MARK = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final TermQueue words = new TermQueue();
  private final TextBuffer text;
  private final SpacedWords spacedWords;
  private final Numbers numbers;
  private final boolean folding;

  private Stage stage = Stage.CHARACTER;
  private int at;
  private int codePoint;
  private int nextAt;
  private CharacterKind kind = CharacterKind.OTHER;

  /** Where the word or numeral last queued ends. */
  private int wordEnd;

  /** What comes next at this position. */
  private enum Stage {
    CHARACTER,
    PAIR,
    WORDS
  }

  /**
   * A tokenizer.
   *
   * @param attributes makes the attributes
   * @param folding whether characters are folded by {@link org.yanlu.text.HanFolding}
   */
  HantTokenizer(AttributeFactory attributes, boolean folding) {
    super(attributes);
    this.folding = folding;
    text = new TextBuffer(folding);
    numbers = new Numbers(text, words);
    spacedWords = new SpacedWords(text, words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      switch (stage) {
        case CHARACTER -> {
          if (at >= text.length()) {
            return false;
          }
          readCharacter();
          stage = Stage.PAIR;
          emitCharacter();
          return true;
        }
        case PAIR -> {
          stage = Stage.WORDS;
          if (kind.isWordly() && text.kindAt(nextAt).isWordly()) {
            emitPair();
            return true;
          }
        }
        case WORDS -> {
          if (words.startsAt(at)) {
            emitWord();
            return true;
          }
          at = nextAt;
          stage = Stage.CHARACTER;
        }
      }
    }
  }

  private void readCharacter() {
    codePoint = text.at(at);
    nextAt = text.next(at);
    kind = CharacterKind.of(codePoint);
    if (at < wordEnd) {
      return;
    }
    if (kind == CharacterKind.GRAM) {
      if (folding && Numbers.startsHan(codePoint)) {
        wordEnd = numbers.queueHan(at);
      }
    } else if (kind != CharacterKind.OTHER) {
      if (folding && kind == CharacterKind.DIGIT) {
        numbers.queueArabic(at);
      }
      wordEnd = spacedWords.queue(at);
    }
  }

  private void emitCharacter() {
    boolean inner = kind == CharacterKind.LETTER || kind == CharacterKind.DIGIT;
    startTerm(inner);
    append(codePoint);
    emit(nextAt, 1, 1, inner ? TermType.INNER : TermType.CHARACTER);
  }

  private void emitPair() {
    boolean inner = kind != CharacterKind.GRAM || text.kindAt(nextAt) != CharacterKind.GRAM;
    startTerm(inner);
    append(codePoint);
    append(text.at(nextAt));
    emit(text.next(nextAt), 0, 2, inner ? TermType.INNER : TermType.PAIR);
  }

  private void emitWord() {
    clearAttributes();
    term.copyBuffer(words.chars(), words.termStart(), words.termEnd() - words.termStart());
    emit(words.end(), 0, words.positions(), words.type());
    words.remove();
  }

  private void startTerm(boolean inner) {
    clearAttributes();
    if (inner) {
      term.append(INNER_MARK);
    }
  }

  private void append(int character) {
    if (Character.isSupplementaryCodePoint(character)) {
      term.append(Character.highSurrogate(character)).append(Character.lowSurrogate(character));
    } else {
      // a term is kept as UTF-8, which has no half characters
      term.append(Character.isSurrogate((char) character) ? '\uFFFD' : (char) character);
    }
  }

  private void emit(int end, int positionIncrement, int positions, String termType) {
    offset.setOffset(correctOffset(at), correctOffset(end));
    increment.setPositionIncrement(positionIncrement);
    positionLength.setPositionLength(positions);
    type.setType(termType);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.read(input);
    words.clear();
    stage = Stage.CHARACTER;
    at = 0;
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
