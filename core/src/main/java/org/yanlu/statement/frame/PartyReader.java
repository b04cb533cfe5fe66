package org.yanlu.statement.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.Parties;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.Addressing;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/**
 * Reads who takes part in a frame besides its subject: whom it is said to, before the cue ({@code
 * X向Y表示}) or behind it ({@code X告訴Y}), and of whom a passive cue says it.
 */
public final class PartyReader {
  /** No longer stretch names whom something is said to. */
  private static final int LONGEST = 24;

  /** Those whose content is a thought or was written for nobody address nobody. */
  private static final Set<CueClass> SILENT =
      EnumSet.of(CueClass.THINK, CueClass.PREDICT, CueClass.HEARSAY, CueClass.TERM);

  private static final Set<HeadKind> SOMEBODY =
      EnumSet.of(
          HeadKind.ROLE,
          HeadKind.INSTITUTION,
          HeadKind.MEDIUM,
          HeadKind.COLLECTIVE,
          HeadKind.ANONYMOUS,
          HeadKind.PRONOUN);

  private final MentionReader mentions = new MentionReader();
  private final Addressing words = Addressing.project();
  private final Adverbs adverbs = Adverbs.project();
  private final Heads heads = Heads.project();

  private final Passage passage;
  private final String plain;
  private final KnownNames known;

  /** Reads frames of {@code passage}, on a page with the names {@code known}. */
  public PartyReader(Passage passage, KnownNames known) {
    this.passage = passage;
    this.known = known;
    plain = passage.plain();
  }

  /** Who takes part in {@code frame}. */
  public Parties read(Frame frame) {
    if (frame.entry().cueClass() == CueClass.PASSIVE) {
      Optional<String> subject = frame.subject().map(Mention::printed).filter(s -> !s.isEmpty());
      return words.isTold(frame.entry().word())
          ? new Parties(frame.via(), subject, Optional.empty())
          : new Parties(frame.via(), Optional.empty(), subject);
    }
    if (SILENT.contains(frame.entry().cueClass())) {
      return new Parties(frame.via(), Optional.empty(), patient(frame));
    }
    Optional<String> patient = patient(frame);
    boolean asked = frame.entry().cueClass() == CueClass.ASK || words.tells(frame.entry().word());
    Optional<String> addressee =
        behind(frame).or(() -> before(frame)).or(() -> patient.filter(p -> asked));
    return new Parties(frame.via(), addressee, patient.filter(p -> !asked));
  }

  /** Who stands before the agent of a passive: {@code Y被X批評}. */
  private Optional<String> patient(Frame frame) {
    Optional<Span> agent = printed(frame);
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    int start = passage.clauses().get(frame.clause()).span().start();
    int passive = words.passive(plain, start, agent.get().start());
    return passive <= start
        ? Optional.empty()
        : mentions.subject(plain, start, passive, known).map(Mention::span).map(passage::of);
  }

  /** Between the subject and the cue; without a subject there, in the clause before. */
  private Optional<String> before(Frame frame) {
    int cue = frame.cue().start();
    Optional<Span> subject = printed(frame);
    int start = subject.map(Span::end).orElse(Math.min(frame.region().start(), cue));
    Optional<String> near = opened(start, cue, false);
    return near.isPresent() || subject.isPresent() ? near : inClauseBefore(frame);
  }

  /** {@code X接受Y訪問時，表示}: what is said to somebody there must say so with its last words. */
  private Optional<String> inClauseBefore(Frame frame) {
    int number = frame.clause() - 1;
    boolean joined =
        number >= 0
            && passage.clauses().get(number).mark() == '，'
            && passage.clauses().get(number).sentence()
                == passage.clauses().get(frame.clause()).sentence();
    if (!joined) {
      return Optional.empty();
    }
    Span clause = passage.clauses().get(number).span();
    return opened(clause.start(), clause.end(), true);
  }

  private Optional<String> opened(int from, int to, boolean closed) {
    for (Span opened : words.opened(plain, from, to)) {
      if (!closed || words.closed(plain, opened.start(), to) < to) {
        Optional<String> addressee = somebody(opened.start(), to);
        if (addressee.isPresent()) {
          return addressee;
        }
      }
    }
    return Optional.empty();
  }

  /** Between the cue and the content, or behind a cue that ends its clause. */
  private Optional<String> behind(Frame frame) {
    int start = frame.cue().end();
    while (start < plain.length()
        && (words.isParticle(plain.charAt(start)) || Character.isWhitespace(plain.charAt(start)))) {
      start++;
    }
    int end =
        switch (frame.order()) {
          case CUE_FIRST -> frame.content().start();
          case QUOTE_FIRST, CUE_LAST -> passage.clauses().get(frame.clause()).span().end();
          case HEARSAY, COLON, NOUN -> start;
        };
    while (end > start && "，： 　\n".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return end <= start ? asked(frame) : somebody(start, end);
  }

  /** {@code X問Y是否…}: who is asked is the subject of the question. */
  private Optional<String> asked(Frame frame) {
    int start = frame.content().start();
    boolean question =
        frame.order() == Frame.Order.CUE_FIRST
            && frame.entry().cueClass() == CueClass.ASK
            && start == frame.cue().end();
    return question
        ? mentions
            .topic(plain, start, passage.clauses().get(frame.clause()).span().end(), known)
            .filter(m -> isName(m.form()) && m.span().start() == start)
            .filter(m -> m.form() != Mention.Form.PRONOUN || m.printed().equals(m.name()))
            .map(Mention::span)
            .map(passage::of)
        : Optional.empty();
  }

  /** The words of a stretch if they name somebody. */
  private Optional<String> somebody(int start, int to) {
    int from = start;
    while (from < to && Character.isWhitespace(plain.charAt(from))) {
      from++;
    }
    int end = to;
    for (int shorter = shorter(from, end); shorter < end; shorter = shorter(from, end)) {
      if (isSomebody(from, end)) {
        break;
      }
      end = shorter;
    }
    return end > from && end - from <= LONGEST && isSomebody(from, end)
        ? Optional.of(passage.of(new Span(from, end)).strip())
        : Optional.empty();
  }

  private int shorter(int from, int end) {
    int closed = words.closed(plain, from, end);
    return closed < end ? closed : Math.max(from, adverbs.strip(plain, from, end));
  }

  private boolean isSomebody(int from, int end) {
    int to = withoutRemark(from, end);
    String stretch = plain.substring(from, to);
    if (stretch.isBlank() || stretch.chars().anyMatch(c -> "，。；：！？\n「」『』".indexOf(c) >= 0)) {
      return false;
    }
    boolean title = stretch.startsWith("《") && stretch.indexOf('》') == stretch.length() - 1;
    boolean latin = stretch.chars().allMatch(c -> c < 0x250) && stretch.length() > 1;
    if (title || latin) {
      return true;
    }
    boolean headed = heads.kinds(heads.tail(stretch)).stream().anyMatch(SOMEBODY::contains);
    Optional<Mention> mention = mentions.subject(plain, from, to, known);
    return mention
        .filter(m -> m.type() != SpeakerType.DOCUMENT)
        .filter(m -> m.span().end() == to && m.span().start() == from)
        .filter(m -> headed || isName(m.form()))
        .isPresent();
  }

  /** Without a name in brackets at the end: {@code 史登霍姆（Stenholm）}. */
  private int withoutRemark(int from, int end) {
    int open = end > from && plain.charAt(end - 1) == '）' ? plain.lastIndexOf('（', end) : -1;
    int to = open > from ? open : end;
    while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isName(Mention.Form form) {
    return switch (form) {
      case FULL_NAME, TITLED_NAME, SHORT_NAME, PRONOUN -> true;
      case ROLE, BODY, COMMON -> false;
    };
  }

  private static Optional<Span> printed(Frame frame) {
    return frame
        .subject()
        .filter(m -> !frame.inherited() && !m.printed().isEmpty())
        .map(Mention::span)
        .filter(span -> frame.region().contains(span));
  }
}
