package org.yanlu.statement.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.lexicon.CueHit;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.Span;

/** Reads 據…: {@code 據《南灣時報》引述消息人士稱，…}, {@code 據報，…}, {@code 根據法例規定，…}. */
final class HearsayReader {
  private static final String OPENERS = "但而又另惟且故";
  private static final int SHORTEST_LEAD = 2;
  private static final Pattern REPORTS = Pattern.compile("(?:的)?(?:報道|報導|消息|引述|援引)$");
  private static final Set<String> OPENS_SOURCE =
      Set.of("據", "根據", "按照", "依據", "依照", "按", "依", "正如");
  private static final Pattern QUOTES = Pattern.compile("(?:報道|報導)?(?:引述|援引|引用)");

  private final MentionReader mentions;
  private final CueLexicon cues = CueLexicon.project();

  HearsayReader(MentionReader mentions) {
    this.mentions = mentions;
  }

  Optional<Frame> read(Passage passage, CueChain chain, KnownNames known) {
    String plain = passage.plain();
    int number = passage.clauseAt(chain.span().start());
    Clause clause = passage.clauses().get(number);
    int behind = chain.span().end();
    String word = chain.main().word();
    if (!OPENS_SOURCE.contains(word)) {
      return unnamed(passage, chain, number, word);
    }
    if (word.length() == 1 && !opensClause(plain, clause.span().start(), chain.span().start())) {
      return Optional.empty();
    }
    int inner = lastCue(plain, behind, clause.span().end());
    int sourceEnd = inner > 0 ? inner : clause.span().end();
    int start = inner > 0 ? cueEnd(plain, inner, clause.span().end()) : clause.span().end();
    int content = contentStart(plain, start);
    if (content < 0) {
      return Optional.empty();
    }
    Matcher chainOf = QUOTES.matcher(plain).region(behind, sourceEnd);
    Optional<String> via = Optional.empty();
    int sourceStart = behind;
    if (chainOf.find()) {
      via = Optional.of(plain.substring(behind, chainOf.start()));
      sourceStart = chainOf.end();
    }
    Optional<Mention> subject =
        via.isPresent() && sourceStart >= sourceEnd
            ? mentions.subject(plain, behind, chainOf.start(), known)
            : source(plain, sourceStart, sourceEnd, known);
    Span none = new Span(chain.span().start(), chain.span().start());
    Span named = new Span(sourceStart, Math.max(sourceStart, sourceEnd));
    return Optional.of(frame(chain, number, none, named, subject, content, via));
  }

  /** Whether nothing but adverbs, dates and conjunctions stands before the cue: not in 數據. */
  private static boolean opensClause(String plain, int start, int cue) {
    int at = start;
    while (at < cue) {
      int behind = Adverbs.project().skip(plain, at, cue);
      if (behind == at && OPENERS.indexOf(plain.charAt(at)) < 0) {
        return false;
      }
      at = Math.max(behind, at + 1);
    }
    return true;
  }

  private Optional<Mention> source(String plain, int from, int to, KnownNames known) {
    Matcher reports = REPORTS.matcher(plain).region(from, to);
    int end = reports.find() ? reports.start() : to;
    if (end <= from || plain.substring(from, end).matches("當地|有關|相關|外電|多家|新聞")) {
      String noun = end < to ? plain.substring(Math.max(from, end), to) : "報導";
      return Optional.of(Mention.unnamed(new Span(from, to), "", noun.replace("的", "")));
    }
    int of = plain.charAt(end - 1) == '的' && end - 1 > from ? end - 1 : end;
    return mentions.subject(plain, from, of, known);
  }

  private Optional<Frame> unnamed(Passage passage, CueChain chain, int number, String word) {
    int content = contentStart(passage.plain(), chain.span().end());
    if (content < 0) {
      return Optional.empty();
    }
    String noun =
        word.contains("報") ? "報導" : word.contains("消息") ? "消息" : word.contains("分析") ? "分析" : "消息";
    Mention mention =
        Mention.unnamed(new Span(chain.span().start(), chain.span().start()), "", noun);
    Span none = new Span(chain.span().start(), chain.span().start());
    Span lead = word.startsWith("據") ? lead(passage, number, none.start()) : none;
    return Optional.of(
        frame(chain, number, lead, none, Optional.of(mention), content, Optional.empty()));
  }

  /** What stands before the cue in its clause and belongs to the content: {@code 該黨據報希望加薪}. */
  private static Span lead(Passage passage, int number, int cue) {
    int start = passage.clauses().get(number).span().start();
    String plain = passage.plain();
    while (start < cue) {
      int behind = Adverbs.project().skip(plain, start, cue);
      if (behind == start && OPENERS.indexOf(plain.charAt(start)) < 0) {
        break;
      }
      start = Math.max(behind, start + 1);
    }
    boolean outside = start < cue && passage.depth(start) == 0;
    return cue - start >= SHORTEST_LEAD && outside && plain.charAt(start) != '在'
        ? new Span(start, cue)
        : new Span(cue, cue);
  }

  private static Frame frame(
      CueChain chain,
      int number,
      Span lead,
      Span source,
      Optional<Mention> subject,
      int content,
      Optional<String> via) {
    return new Frame(
        chain.span(),
        chain.main(),
        Frame.Order.HEARSAY,
        number,
        subject,
        false,
        lead,
        source,
        new Span(content, content),
        via);
  }

  private int lastCue(String plain, int from, int to) {
    List<CueHit> hits = cues.hits(plain, from + 1, to, i -> true);
    for (int i = hits.size() - 1; i >= 0; i--) {
      String word = hits.get(i).entry().word();
      if (!"引述 援引 引用 分析 調查 評論".contains(word)) {
        return hits.get(i).span().start();
      }
    }
    return -1;
  }

  private int cueEnd(String plain, int at, int to) {
    int end = at;
    for (CueHit hit : cues.hits(plain, at, to, i -> true)) {
      if (hit.span().start() <= end + 1) {
        end = hit.span().end();
      }
    }
    return end;
  }

  private static int contentStart(String plain, int from) {
    int at = from;
    while (at < plain.length() && "，： 　".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    return at >= plain.length() || "。！？；\n的".indexOf(plain.charAt(at)) >= 0 ? -1 : at;
  }
}
