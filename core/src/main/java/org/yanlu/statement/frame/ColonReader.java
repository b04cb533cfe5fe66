package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanlu.statement.Act;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.CueEntry;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/**
 * Reads quotations that a colon alone attributes: {@code 小販報以一笑：「…。」}, {@code 范太相對平靜：「…。」}. Whoever
 * the clause opens with speaks.
 */
final class ColonReader {
  private static final CueEntry COLON = new CueEntry("：", CueClass.SAY, Act.SAY, 0.6);

  private final MentionReader mentions;

  ColonReader(MentionReader mentions) {
    this.mentions = mentions;
  }

  /** The colons before quotations that no frame of {@code frames} claims. */
  List<Frame> read(Passage passage, KnownNames known, List<Frame> frames) {
    List<Frame> found = new ArrayList<>();
    for (Quote quote : passage.quotes()) {
      int colon = quote.span().start() - 1;
      boolean led =
          quote.quotation()
              && quote.depth() == 0
              && colon > 0
              && passage.plain().charAt(colon) == '：';
      if (led && frames.stream().noneMatch(frame -> claims(frame, quote))) {
        found.add(frame(passage, known, quote, colon));
      }
    }
    return found;
  }

  private static boolean claims(Frame frame, Quote quote) {
    Span content = frame.content();
    return content.start() == quote.span().start()
        || (content.start() <= quote.span().start() && content.end() >= quote.span().end());
  }

  private Frame frame(Passage passage, KnownNames known, Quote quote, int colon) {
    int number = passage.clauseAt(colon);
    Clause clause = passage.clauses().get(number);
    Span region = new Span(Math.min(clause.span().start(), colon), colon);
    Optional<Mention> subject = mentions.topic(passage.plain(), region.start(), colon, known);
    int start = quote.span().start();
    return new Frame(
        new Span(colon, colon + 1),
        COLON,
        Frame.Order.CUE_FIRST,
        number,
        subject,
        false,
        region,
        region,
        new Span(start, start),
        Optional.empty());
  }
}
