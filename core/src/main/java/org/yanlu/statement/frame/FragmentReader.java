package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.Act;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.CueEntry;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/**
 * Reads wording that a noun of speech attributes: {@code 某些官員口中的「先苦後甜，再等三年」的說法}. Only what can
 * stand alone as an utterance counts; a short quotation in such a place is a term.
 */
final class FragmentReader {
  private static final Pattern MOUTH = Pattern.compile("(?:口中|嘴裏|嘴裡)(?:所謂)?的?(?:所謂的?)?$");
  private static final Pattern SAYING =
      Pattern.compile("^(?:這一|這種|一類|之類)?的?(?:論調|說法|口號|言論|謬論|論述|說辭|說詞|託詞|藉口|主張)");
  private static final CueEntry ENTRY = new CueEntry("口中", CueClass.CLAIM, Act.CLAIM, 0.6);
  private static final int SHORTEST = 7;
  private static final int REACH = 24;

  private final MentionReader mentions;

  FragmentReader(MentionReader mentions) {
    this.mentions = mentions;
  }

  List<Frame> read(Passage passage, KnownNames known) {
    List<Frame> found = new ArrayList<>();
    for (Quote quote : passage.quotes()) {
      if (quote.quotation() && quote.depth() == 0 && quote.inner().length() >= SHORTEST) {
        frame(passage, known, quote).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Frame> frame(Passage passage, KnownNames known, Quote quote) {
    String plain = passage.plain();
    Span span = quote.span();
    int number = passage.clauseAt(span.start());
    int from = Math.max(passage.clauses().get(number).span().start(), span.start() - REACH);
    if (from >= span.start()) {
      return Optional.empty();
    }
    Matcher mouth = MOUTH.matcher(plain).region(from, span.start());
    Matcher saying = SAYING.matcher(plain).region(span.end(), plain.length());
    if (!mouth.find() || !saying.lookingAt()) {
      return Optional.empty();
    }
    Span region = new Span(from, mouth.start());
    Optional<Mention> subject = mentions.subject(plain, from, mouth.start(), known);
    return subject.map(
        source ->
            new Frame(
                new Span(mouth.start(), span.start()),
                ENTRY,
                Frame.Order.NOUN,
                number,
                Optional.of(source),
                false,
                region,
                region,
                span,
                Optional.empty()));
  }
}
