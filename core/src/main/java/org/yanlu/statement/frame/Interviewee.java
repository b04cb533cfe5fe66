package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.InterviewWords;
import org.yanlu.statement.lexicon.InterviewWords.Use;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.speaker.NameOccurrence;
import org.yanlu.statement.speaker.TitledNames;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/**
 * Tells whom a page interviewed, for answers whose label names nobody. Whom the section names as
 * interviewed answers; else whoever is the only person that it names before its first question,
 * reporters left out; a section that names nobody there goes by whom the page before it names as
 * interviewed. Where that leaves several, or none, or the name of whom it interviewed cannot be
 * read, the page does not tell.
 */
final class Interviewee {
  private static final InterviewWords WORDS = InterviewWords.project();
  private static final Surnames SURNAMES = Surnames.project();

  /** Marks at which a name behind {@code 訪問} must have begun. */
  private static final String CLAUSE = "，。；：！？「」（）、\n";

  private static final String SENTENCE = "。！？\n";
  private static final String JOINTS = "、和及與／/ ";

  private final KnownNames known;
  private final MentionReader mentions = new MentionReader();

  Interviewee(KnownNames known) {
    this.known = known;
  }

  /**
   * Who answers.
   *
   * @param page what stands on the page before the section
   * @param headings the section's headings
   * @param body the section's body, with marks in plain form
   * @param question where its first question begins
   */
  Optional<Mention> of(String page, String headings, String body, int question) {
    String introduction = headings + body.substring(0, question);
    Map<String, Mention> labelled = labelled(headings + body);
    if (!labelled.isEmpty()) {
      return only(labelled);
    }
    Map<String, Mention> introduced = introduced(introduction);
    if (!introduced.isEmpty()) {
      return only(introduced);
    }
    if (isUnread(introduction)) {
      return Optional.empty();
    }
    Map<String, Mention> people = people(introduction);
    if (!people.isEmpty()) {
      return only(people);
    }
    Map<String, Mention> before = labelled(page);
    before.putAll(introduced(page));
    return only(before);
  }

  private static Optional<Mention> only(Map<String, Mention> people) {
    return people.size() == 1 ? people.values().stream().findFirst() : Optional.empty();
  }

  /** Whom lines such as {@code （受訪者：輪機長阮柏彥）} name. */
  private Map<String, Mention> labelled(String text) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (Span word : occurrences(text, Use.LABEL)) {
      put(found, text, new Span(word.end(), clauseEnd(text, word.end())), true);
    }
    return found;
  }

  /** Whom a text tells to have been interviewed. */
  private Map<String, Mention> introduced(String text) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (Span word : asking(text)) {
      put(found, text, new Span(word.end(), clauseEnd(text, word.end())), false);
    }
    List<NameOccurrence> names = NameOccurrence.in(text, known);
    for (Span word : occurrences(text, Use.BEFORE)) {
      names.stream()
          .filter(name -> name.span().end() == word.start())
          .forEach(name -> found.put(name.name(), mention(name)));
    }
    for (Span word : occurrences(text, Use.RECEIVED)) {
      Span clause = new Span(clauseStart(text, word.start()), word.start());
      Span sentence = new Span(sentenceStart(text, word.start()), word.start());
      put(found, text, people(clause.of(text)).isEmpty() ? sentence : clause, false);
    }
    return found;
  }

  /** The places of words that whoever is interviewed follows. */
  private static List<Span> asking(String text) {
    List<Span> asking = new ArrayList<>(occurrences(text, Use.BEHIND));
    for (Span word : occurrences(text, Use.ASKED)) {
      String before = text.substring(sentenceStart(text, word.start()), word.start());
      if (before.isBlank() || WORDS.of(Use.PAPER).stream().anyMatch(before::contains)) {
        asking.add(word);
      }
    }
    return asking;
  }

  /** Whether a text names someone as interviewed whom the census of names has missed. */
  private boolean isUnread(String text) {
    for (Span word : asking(text)) {
      String behind = text.substring(word.end(), clauseEnd(text, word.end()));
      boolean matter = WORDS.of(Use.MATTER).stream().anyMatch(behind::startsWith);
      if (!behind.isBlank() && !matter && people(behind).isEmpty()) {
        return true;
      }
    }
    return occurrences(text, Use.BEFORE).stream()
        .map(word -> text.substring(clauseStart(text, word.start()), word.start()).strip())
        .anyMatch(Interviewee::looksLikeName);
  }

  private static boolean looksLikeName(String words) {
    int several = SURNAMES.severalAt(words, 0, words.length());
    boolean built =
        (words.length() == 3 && SURNAMES.isName(words))
            || (several > 0 && words.length() > several && words.length() <= several + 2);
    return built && !CommonWords.shared().contains(HanFolding.fold(words));
  }

  /** Adds the one person that {@code stretch} names, if there is just one. */
  private void put(Map<String, Mention> found, String text, Span stretch, boolean unnamed) {
    Map<String, Mention> people = people(stretch.of(text));
    if (people.size() == 1) {
      found.putAll(people);
    } else if (people.isEmpty() && unnamed) {
      mentions
          .subject(text, stretch.start(), stretch.end(), known)
          .filter(m -> m.type() == SpeakerType.PERSON)
          .ifPresent(m -> found.put(m.name(), m));
    }
  }

  /** The people that {@code text} names, reporters left out. */
  private Map<String, Mention> people(String text) {
    Map<String, Mention> people = new LinkedHashMap<>();
    Set<String> reporters = new LinkedHashSet<>();
    Optional<NameOccurrence> reporter = Optional.empty();
    for (NameOccurrence name : NameOccurrence.in(text, known)) {
      if (isReporter(text, name, reporter)) {
        reporter = Optional.of(name);
        reporters.add(name.name());
      } else {
        people.putIfAbsent(name.name(), mention(name));
      }
    }
    reporters.forEach(people::remove);
    for (String titled : TitledNames.in(text, known)) {
      boolean bearer = people.keySet().stream().anyMatch(n -> n.charAt(0) == titled.charAt(0));
      if (!bearer) {
        people.putIfAbsent(
            titled,
            new Mention(
                new Span(0, 0),
                titled,
                Mention.Form.TITLED_NAME,
                SpeakerType.PERSON,
                titled,
                "",
                ""));
      }
    }
    return people;
  }

  private static Mention mention(NameOccurrence name) {
    return new Mention(
        name.span(),
        name.name(),
        Mention.Form.FULL_NAME,
        SpeakerType.PERSON,
        name.name(),
        name.role(),
        name.affiliation());
  }

  private static boolean isReporter(
      String text, NameOccurrence name, Optional<NameOccurrence> reporter) {
    String before = text.substring(0, name.span().start()).stripTrailing();
    boolean listed =
        reporter.isPresent()
            && text.substring(reporter.get().span().end(), name.span().start())
                .chars()
                .allMatch(c -> JOINTS.indexOf(c) >= 0);
    return listed || WORDS.of(Use.SIGN).stream().anyMatch(before::endsWith);
  }

  /** The places of the words of that use, none within a longer one. */
  private static List<Span> occurrences(String text, Use use) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (String word : WORDS.of(use)) {
        if (text.startsWith(word, i)) {
          found.add(new Span(i, i + word.length()));
          i += word.length() - 1;
          break;
        }
      }
    }
    return found;
  }

  private static int clauseEnd(String text, int at) {
    int end = at;
    while (end < text.length() && CLAUSE.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int clauseStart(String text, int at) {
    int start = at;
    while (start > 0 && CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int sentenceStart(String text, int at) {
    int start = at;
    while (start > 0 && SENTENCE.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
