package org.yanlu.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.text.Span;

/** Turns the noun phrase before a cue into a mention: name, role, affiliation, kind of source. */
public final class MentionReader {
  private static final Pattern SOME =
      Pattern.compile(
          "^(?:有(?!關)|另外|還有|另有|其中|包括|連)*(?:(?:[一某多數幾]|(?<=有)|另一)(?:名|位|個|些|家|間|份|項|群|批)(?!人$|人士$))?(?:不少|部分(?!別)|部份|許多|各[個位名]|百分之 ?[\\d.]+ ?的?)?");

  /** Behind this stands who is quoted: {@code 甲引述乙說}. */
  private static final String QUOTES = "引述";

  private static final Pattern POINTED = Pattern.compile("[這該此](?:名|位)");

  /** What stands before a count in the middle: {@code 禾浦市一名高三女學生}. */
  private static final Pattern COUNTED = Pattern.compile("^.*(?=[一兩二三四五多數][名位](?!置))");

  /** A firm or group behind what it does: {@code 地盤承建商駿立建築}. */
  private static final Pattern TRADE =
      Pattern.compile("(.*(?:商|機構|團體|組織|社群|平台|集團|餐廳|食店|雜誌|學會|工作室))「?([\\p{IsHan}A-Za-z ]{2,8})」?");

  /** What the one who acts may stand behind: {@code 由市長主持}, {@code 引起市長重視}. */
  private static final Pattern AGENT = Pattern.compile("[並，]?(?:由|引起)");

  private static final Pattern REMARK = Pattern.compile(" ?（[^（）]*）");
  private static final Pattern FOREIGN = Pattern.compile("[\\[\\]/|_\t\n]|^（(?!不具名)");
  static final Pattern HONORIFIC = Pattern.compile(" ?(?:先生|女士|小姐|夫人|太太)");

  private final NounPhraseReader phrases = new NounPhraseReader();

  /**
   * The source named at the start of a stretch of text.
   *
   * @param text marks in plain form
   * @param from where the stretch starts
   * @param to where it ends: before a cue or at a clause's end
   * @param known names known already
   */
  public Optional<Mention> topic(String text, int from, int to, KnownNames known) {
    Matcher agent = AGENT.matcher(text).region(from, to);
    return read(text, agent.lookingAt() ? agent.end() : from, to, known, false);
  }

  /** The source named before a cue at {@code to}: as {@link #topic}, but it must be the subject. */
  public Optional<Mention> subject(String text, int from, int to, KnownNames known) {
    return read(text, from, to, known, true);
  }

  private Optional<Mention> read(
      String text, int from, int to, KnownNames known, boolean beforeCue) {
    int quoted = beforeCue ? text.lastIndexOf(QUOTES, to) : -1;
    int start = quoted >= from && quoted + QUOTES.length() < to ? quoted + QUOTES.length() : from;
    return phrases
        .read(text, start, to, known, beforeCue)
        .filter(phrase -> phrase.complete() || !phrase.tokens().isEmpty())
        .flatMap(phrase -> mention(text, phrase))
        .filter(MentionReader::canSpeak);
  }

  /** A single character that is no name names nobody; nor does what holds brackets or slashes. */
  private static boolean canSpeak(Mention mention) {
    boolean whole =
        mention.name().length() > 1
            || mention.form() == Mention.Form.SHORT_NAME
            || mention.form() == Mention.Form.PRONOUN;
    return whole && !FOREIGN.matcher(mention.name()).find();
  }

  private Optional<Mention> mention(String text, NounPhrase phrase) {
    List<Token> tokens = phrase.tokens();
    if (tokens.isEmpty()) {
      return unknown(text, phrase);
    }
    int named = lastPerson(tokens);
    if (named >= 0) {
      return Optional.of(person(text, phrase, named));
    }
    Token last = tokens.get(tokens.size() - 1);
    return switch (last.kind()) {
      case LATIN -> Optional.of(latin(text, phrase));
      case WORK ->
          Optional.of(body(text, phrase.span(), inner(text, last.span()), SpeakerType.DOCUMENT));
      case HEAD, NAME, TITLED, SHORT -> Optional.of(noun(text, phrase, last));
    };
  }

  private static int lastPerson(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).person()) {
        boolean last = i == tokens.size() - 1;
        boolean titleFollows = !last && tokens.get(i + 1).is(HeadKind.ROLE);
        return last || titleFollows ? i : -1;
      }
    }
    return -1;
  }

  private Mention person(String text, NounPhrase phrase, int named) {
    List<Token> tokens = phrase.tokens();
    Token name = tokens.get(named);
    int first = firstOfList(text, tokens, named);
    String printed = text.substring(tokens.get(first).span().start(), name.span().end());
    Span before = new Span(phrase.span().start(), tokens.get(first).span().start());
    String role = tailRole(text, tokens.subList(0, first), before);
    if (named + 1 < tokens.size()) {
      role = tokens.get(named + 1).span().of(text);
    }
    if (name.kind() != Token.Kind.TITLED) {
      printed += honorific(text, name.span().end());
    }
    Mention.Form form =
        switch (name.kind()) {
          case TITLED -> Mention.Form.TITLED_NAME;
          case SHORT -> Mention.Form.SHORT_NAME;
          case NAME, LATIN, HEAD, WORK -> Mention.Form.FULL_NAME;
        };
    return new Mention(
        phrase.span(),
        phrase.span().of(text),
        form,
        SpeakerType.PERSON,
        printed,
        role,
        Qualifiers.affiliation(text, before, role));
  }

  /** The first of several people named in a row (蔡育輝、蔡淑惠): they speak as one source. */
  private static int firstOfList(String text, List<Token> tokens, int last) {
    int first = last;
    while (first > 0
        && tokens.get(first - 1).person()
        && text.substring(tokens.get(first - 1).span().end(), tokens.get(first).span().start())
            .matches("[、和及與]")) {
      first--;
    }
    return first;
  }

  /** The 先生 or 女士 that follows; empty if none does. */
  private static String honorific(String text, int at) {
    Matcher honorific = HONORIFIC.matcher(text).region(at, text.length());
    return honorific.lookingAt() ? honorific.group() : "";
  }

  private Mention latin(String text, NounPhrase phrase) {
    Token last = phrase.tokens().get(phrase.tokens().size() - 1);
    Span before = new Span(phrase.span().start(), last.span().start());
    String role = tailRole(text, phrase.tokens(), before);
    return new Mention(
        phrase.span(),
        phrase.span().of(text),
        Mention.Form.FULL_NAME,
        SpeakerType.PERSON,
        last.span().of(text).strip() + honorific(text, last.span().end()),
        role,
        Qualifiers.affiliation(text, before, role));
  }

  private Mention noun(String text, NounPhrase phrase, Token last) {
    String printed = phrase.span().of(text);
    if (printed.equals("有人")) {
      return Mention.unnamed(phrase.span(), printed, "");
    }
    boolean some = printed.matches("有(?!關).*") || printed.matches("^[一多數幾兩三]+[名位個群批].*");
    String whole = SOME.matcher(printed).replaceFirst("");
    String noun = last.span().of(text);
    if (last.is(HeadKind.PRONOUN)) {
      return new Mention(
          phrase.span(),
          phrase.span().of(text),
          Mention.Form.PRONOUN,
          SpeakerType.PERSON,
          noun,
          "",
          "");
    }
    boolean role = last.is(HeadKind.ROLE) && !last.is(HeadKind.COLLECTIVE);
    boolean shortened = last.is(HeadKind.ROLE) || last.is(HeadKind.DOCUMENT);
    String name = shortened ? Qualifiers.withoutClause(whole, noun) : whole;
    name = SOME.matcher(COUNTED.matcher(name).replaceFirst("")).replaceFirst("");
    name = name.replaceAll("[《》]", "");
    if (last.is(HeadKind.DOCUMENT)) {
      name = Qualifiers.withoutOwner(text, phrase, name);
    }
    if ((some && last.is(HeadKind.COLLECTIVE)) || last.is(HeadKind.ANONYMOUS)) {
      boolean bare = last.is(HeadKind.ANONYMOUS) && name.equals(noun) && !noun.endsWith("人士");
      return bare
          ? Mention.unnamed(phrase.span(), phrase.span().of(text), noun)
          : common(text, phrase, name, SpeakerType.ANONYMOUS);
    }
    Matcher pointed = POINTED.matcher(printed);
    if (role && pointed.lookingAt()) {
      name = pointed.group() + noun;
    }
    if (last.is(HeadKind.ROLE) && !(last.is(HeadKind.COLLECTIVE) && name.equals(noun))) {
      return new Mention(
          phrase.span(),
          phrase.span().of(text),
          Mention.Form.ROLE,
          SpeakerType.PERSON,
          name,
          noun,
          Qualifiers.affiliation(name, noun));
    }
    if (last.is(HeadKind.COLLECTIVE) && !last.is(HeadKind.INSTITUTION)) {
      return common(text, phrase, name, SpeakerType.COLLECTIVE);
    }
    SpeakerType type =
        last.is(HeadKind.MEDIUM)
            ? SpeakerType.MEDIUM
            : last.is(HeadKind.DOCUMENT) ? SpeakerType.DOCUMENT : SpeakerType.INSTITUTION;
    return body(text, phrase.span(), Qualifiers.withoutRelative(name), type);
  }

  private static Mention common(String text, NounPhrase phrase, String name, SpeakerType type) {
    return new Mention(
        phrase.span(), phrase.span().of(text), Mention.Form.COMMON, type, name, "", "");
  }

  private static Mention body(String text, Span span, String name, SpeakerType type) {
    return new Mention(
        span, span.of(text), Mention.Form.BODY, type, name.replaceAll("[《》]", ""), "", "");
  }

  private Optional<Mention> unknown(String text, NounPhrase phrase) {
    String printed = SOME.matcher(phrase.span().of(text)).replaceFirst("");
    printed = REMARK.matcher(printed).replaceAll("").strip();
    Matcher trade = TRADE.matcher(printed);
    if (phrase.complete() && trade.matches()) {
      return Optional.of(body(text, phrase.span(), trade.group(2), SpeakerType.INSTITUTION));
    }
    boolean plausible = printed.length() >= 2 && printed.length() <= 14 && phrase.complete();
    return plausible && !VerbPhrases.holds(printed)
        ? Optional.of(
            common(text, phrase, Qualifiers.withoutClause(printed, ""), SpeakerType.COLLECTIVE))
        : Optional.empty();
  }

  private String tailRole(String text, List<Token> tokens, Span before) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() <= before.end() && token.is(HeadKind.ROLE)) {
        boolean touches = text.substring(token.span().end(), before.end()).isBlank();
        return touches ? token.span().of(text) : "";
      }
    }
    return "";
  }

  private static String inner(String text, Span work) {
    return text.substring(work.start() + 1, work.end() - 1);
  }
}
