package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Finds the frames of a passage: for each cue its order, its subject and its content's start. */
public final class FrameFinder {
  /** What may stand before such a source. */
  private static final Pattern BARE = Pattern.compile("(?:但|而|又|另|亦|也|不過|，)*有?");

  private static final Pattern UNNAMED = Pattern.compile("分析|報導|報道|消息|評論|觀點|意見");

  private final MentionReader mentions = new MentionReader();
  private final HearsayReader hearsay = new HearsayReader(mentions);
  private final ColonReader colonReader = new ColonReader(mentions);
  private final FragmentReader fragments = new FragmentReader(mentions);

  /**
   * The frames of {@code passage} in text order; the names in {@code known} are read as names. In a
   * headline, who stands before a colon speaks.
   */
  public List<Frame> frames(Passage passage, KnownNames known, boolean headline) {
    return frames(passage, known, headline, Dialogue.Before.NOTHING);
  }

  /** The same, of a passage with {@code before} before it on its page. */
  List<Frame> frames(Passage passage, KnownNames known, boolean headline, Dialogue.Before before) {
    List<Frame> colons =
        headline ? Dialogue.inHeadline(passage, known) : Dialogue.inBody(passage, known, before);
    List<Frame> frames = new ArrayList<>(cueFrames(passage, known));
    for (Frame colon : colons) {
      Span line = new Span(colon.region().start(), colon.content().end());
      frames.removeIf(frame -> line.contains(frame.cue()));
    }
    frames.addAll(colons);
    frames.addAll(fragments.read(passage, known));
    frames.addAll(colonReader.read(passage, known, frames));
    frames.sort(Comparator.comparing(Frame::cue));
    return frames;
  }

  private List<Frame> cueFrames(Passage passage, KnownNames known) {
    List<Frame> frames = new ArrayList<>();
    int covered = 0;
    for (CueChain chain : CueChain.of(passage)) {
      if (chain.span().start() < covered || chain.main().cueClass() == CueClass.TERM) {
        continue;
      }
      Optional<Frame> frame =
          chain.main().cueClass() == CueClass.HEARSAY
              ? hearsay.read(passage, chain, known)
              : read(passage, chain, known, frames);
      if (frame.isPresent()) {
        frames.add(frame.get());
        covered =
            frame.get().order() == Frame.Order.HEARSAY ? frame.get().content().start() : covered;
      }
    }
    return withoutEmpty(passage, frames);
  }

  /** Leaves out a cue whose content would begin with another cue: {@code 未正面回答，只說「…」}. */
  private static List<Frame> withoutEmpty(Passage passage, List<Frame> frames) {
    List<Frame> kept = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      boolean chained =
          i + 1 < frames.size() && leadsInto(passage, frames.get(i), frames.get(i + 1));
      if (!chained) {
        kept.add(frames.get(i));
      }
    }
    return kept;
  }

  private static boolean leadsInto(Passage passage, Frame frame, Frame next) {
    String plain = passage.plain();
    int start = frame.content().start();
    boolean speech =
        next.entry().cueClass() == CueClass.SAY || plain.startsWith("「", next.cue().end());
    return frame.order() == Frame.Order.CUE_FIRST
        && next.order() == Frame.Order.CUE_FIRST
        && next.subject().isEmpty()
        && speech
        && plain.charAt(start - 1) == '，'
        && next.clause() == passage.clauseAt(start)
        && next.cue().start() - start <= 4;
  }

  private Optional<Frame> read(
      Passage passage, CueChain chain, KnownNames known, List<Frame> before) {
    String plain = passage.plain();
    int number = passage.clauseAt(chain.span().start());
    Clause clause = passage.clauses().get(number);
    int behind = behindParticles(plain, chain.span().end());
    if (isNounUse(plain, behind)) {
      return Optional.empty();
    }
    Optional<Quote> quote = QuoteBefore.find(passage, clause, chain.span().start(), before);
    int regionStart = quote.map(q -> q.span().end()).orElse(clause.span().start());
    Span region = new Span(Math.min(regionStart, chain.span().start()), chain.span().start());
    Optional<Mention> subject =
        mentions
            .subject(plain, region.start(), region.end(), known)
            .or(() -> Documents.speaking(plain, region, chain.span()));
    if (subject.isEmpty()) {
      subject = unnamed(plain, region, chain);
    }
    int start = contentStart(passage, chain, behind);
    boolean empty = start < 0;
    Frame.Order order =
        quote.isPresent() && (empty || opensQuote(plain, start))
            ? Frame.Order.QUOTE_FIRST
            : empty ? Frame.Order.CUE_LAST : Frame.Order.CUE_FIRST;
    if (order == Frame.Order.QUOTE_FIRST || !empty) {
      Span content =
          order == Frame.Order.QUOTE_FIRST
              ? QuoteBefore.content(passage, number, quote.orElseThrow(), before)
              : new Span(start, start);
      return Optional.of(frame(chain, order, number, subject, region, content));
    }
    return lastOrder(passage, chain, number, subject, region);
  }

  /** A source that is only called analysis, report or the like: {@code 有分析指}. */
  private static Optional<Mention> unnamed(String plain, Span region, CueChain chain) {
    Matcher noun = UNNAMED.matcher(plain.substring(chain.span().start(), chain.span().end()));
    String before = region.of(plain).strip();
    return noun.lookingAt() && BARE.matcher(before).matches()
        ? Optional.of(Mention.unnamed(region, before + noun.group(), noun.group()))
        : Optional.empty();
  }

  /** {@code …，X說。}: the content is what stands before in the sentence. */
  private static Optional<Frame> lastOrder(
      Passage passage, CueChain chain, int number, Optional<Mention> subject, Span region) {
    int first = number;
    int sentence = passage.clauses().get(number).sentence();
    while (first > 0 && passage.clauses().get(first - 1).sentence() == sentence) {
      first--;
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int begin = passage.clauses().get(first).span().start();
    Optional<Span> quoted = QuoteBefore.endingAt(passage, number, subject.get().span().start());
    if (first == number && quoted.isEmpty()) {
      return Optional.empty();
    }
    Span content =
        new Span(
            begin,
            quoted.map(Span::end).orElseGet(() -> passage.clauses().get(number - 1).span().end()));
    return Optional.of(frame(chain, Frame.Order.CUE_LAST, number, subject, region, content));
  }

  private static Frame frame(
      CueChain chain,
      Frame.Order order,
      int clause,
      Optional<Mention> subject,
      Span region,
      Span content) {
    return new Frame(
        chain.span(),
        chain.main(),
        order,
        clause,
        subject,
        false,
        region,
        region,
        content,
        Optional.empty());
  }

  private static int behindParticles(String plain, int end) {
    int at = end;
    while (at < plain.length() && "了過著着".indexOf(plain.charAt(at)) >= 0 && !opensWord(plain, at)) {
      at++;
    }
    boolean said = at + 1 < plain.length() && plain.charAt(at) == '道';
    return said && "，：「。".indexOf(plain.charAt(at + 1)) >= 0 ? at + 1 : at;
  }

  /** Whether the particle at {@code at} is none but begins 過程, 過去 or the like. */
  private static boolean opensWord(String plain, int at) {
    char next = at + 1 < plain.length() ? plain.charAt(at + 1) : ' ';
    return plain.charAt(at) == '過' && "程去往半期多度量渡分後".indexOf(next) >= 0;
  }

  private static boolean isNounUse(String plain, int behind) {
    if (behind >= plain.length() || "的之」』》）".indexOf(plain.charAt(behind)) < 0) {
      return false;
    }
    boolean later = behind + 1 < plain.length() && "前後間".indexOf(plain.charAt(behind + 1)) >= 0;
    return plain.charAt(behind) != '之' || !later;
  }

  /** Where the content begins behind the cue; -1 if the sentence or paragraph ends there. */
  private static int contentStart(Passage passage, CueChain chain, int behind) {
    String plain = passage.plain();
    int at = Addressee.behind(passage, chain, behind);
    while (at < plain.length() && "，： 　".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    if (at < plain.length() && plain.charAt(at) == '\n' && plain.startsWith("：", at - 1)) {
      at++;
    }
    boolean ended = at >= plain.length() || "。！？；\n…".indexOf(plain.charAt(at)) >= 0;
    return ended ? -1 : at;
  }

  private static boolean opensQuote(String plain, int at) {
    return plain.charAt(at) == '「' || plain.charAt(at) == '『';
  }
}
