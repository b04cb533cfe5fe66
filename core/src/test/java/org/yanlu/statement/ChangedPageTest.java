package org.yanlu.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yanlu.authority.Authority;
import org.yanlu.statement.lexicon.CueLexicon;
import org.yanlu.text.CommonWords;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/**
 * What must not change who speaks: another name for a person, and a sentence less that tells
 * nothing of anybody. Names and cues are weighed by learned models, which the very characters of a
 * name may sway; the shares that hold are measured over all pages, printed, and must not fall.
 */
class ChangedPageTest {
  /** Given names of two characters that stand on no page. */
  private static final List<String> GIVEN = List.of("詠珊", "思齊", "宇恆", "雅雯", "文謙", "俊朗");

  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3,4}");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。\n])[^。！？\n：「」『』《》（）#|]{8,}。");
  private static final Pattern SOMEBODY = Pattern.compile("[他她它們其該此這那者人員長方局會府報]|[A-Za-z·]");

  @Test
  void anotherNameForAPersonRenamesHisStatementsAndNothingElse() {
    Tally tally = new Tally();
    for (String page : WholePages.all()) {
      List<Statement> before = WholePages.statements(page, Authority.EMPTY);
      Set<String> people = new LinkedHashSet<>();
      before.stream()
          .flatMap(s -> s.speaker().stream())
          .filter(s -> s.type() == SpeakerType.PERSON)
          .map(Speaker::name)
          .filter(name -> NAME.matcher(name).matches() && isRenamable(name, page))
          .forEach(people::add);
      people.stream().limit(1).forEach(name -> rename(page, name, before, tally));
    }
    tally.report("another name", 0.99);
  }

  private static void rename(String page, String name, List<Statement> before, Tally tally) {
    String given = name.substring(name.length() - 2);
    String other = GIVEN.stream().filter(g -> !page.contains(g)).findFirst().orElseThrow();
    String renamed = name.substring(0, name.length() - 2) + other;
    Map<List<Span>, String> after = speakers(page.replace(given, other));
    for (Statement each : before) {
      String expected = WholePages.speaker(each).replace(given, other);
      tally.count(
          expected.equals(after.get(each.spans())),
          () -> name + "→" + renamed + " " + expected + "≠" + after.get(each.spans()));
    }
  }

  /** Whether the given name is no word, so that it means the person wherever it stands. */
  private static boolean isRenamable(String name, String page) {
    int family = name.length() - 2;
    String surname = name.substring(0, family);
    String given = name.substring(family);
    boolean known =
        family == 1
            ? Surnames.project().isChinese(name.charAt(0))
            : Surnames.project().severalAt(name, 0, name.length()) == family;
    return known
        && !surname.isEmpty()
        && !CommonWords.shared().contains(HanFolding.fold(given))
        && page.replace(name, "").indexOf(given) < 0;
  }

  @Test
  void aSentenceThatTellsNothingOfAnybodyMattersToNoSpeaker() {
    Tally tally = new Tally();
    for (String page : WholePages.all()) {
      List<Statement> before = WholePages.statements(page, Authority.EMPTY);
      Set<String> names = new HashSet<>();
      before.forEach(s -> s.speaker().ifPresent(speaker -> names.add(speaker.name())));
      List<Span> idle = idle(page, before, names);
      if (!idle.isEmpty()) {
        Span out = idle.get(idle.size() / 2);
        String shorter = page.substring(0, out.start()) + page.substring(out.end());
        Map<List<Span>, String> after = speakers(shorter);
        for (Statement each : before) {
          List<Span> moved =
              each.spans().stream()
                  .map(s -> s.start() >= out.end() ? s.shift(-out.length()) : s)
                  .toList();
          String expected = WholePages.speaker(each);
          // whether it is still found is another question
          if (after.containsKey(moved)) {
            tally.count(
                expected.equals(after.get(moved)),
                () -> out.of(page) + " " + expected + "≠" + after.get(moved));
          }
        }
      }
    }
    tally.report("a sentence less", 0.99);
  }

  /** The sentences that hold no cue and nobody, and are not said by anybody. */
  private static List<Span> idle(String page, List<Statement> statements, Set<String> names) {
    List<Span> idle = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(page);
    while (sentence.find()) {
      Span span = new Span(sentence.start(), sentence.end());
      boolean said =
          statements.stream().anyMatch(s -> s.spans().stream().anyMatch(p -> p.overlaps(span)));
      boolean tells =
          SOMEBODY.matcher(sentence.group()).find()
              || names.stream().anyMatch(sentence.group()::contains)
              || holdsCue(sentence.group());
      if (!said && !tells) {
        idle.add(span);
      }
    }
    return idle;
  }

  private static boolean holdsCue(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if (CueLexicon.project().startsAt(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static Map<List<Span>, String> speakers(String page) {
    Map<List<Span>, String> speakers = new HashMap<>();
    WholePages.statements(page, Authority.EMPTY)
        .forEach(s -> speakers.put(s.spans(), WholePages.speaker(s)));
    return speakers;
  }

  /** How many statements kept their speaker. */
  private static final class Tally {
    private int all;
    private int same;
    private final List<String> changed = new ArrayList<>();

    void count(boolean kept, Supplier<String> what) {
      all++;
      same += kept ? 1 : 0;
      if (!kept) {
        changed.add(what.get());
      }
    }

    void report(String change, double least) {
      double share = same / (double) all;
      System.out.printf("%s: %d of %d statements unchanged, %.4f%n", change, same, all, share);
      assertTrue(all > 100, "too few statements to tell: " + all);
      assertTrue(share >= least, () -> share + " " + changed);
    }
  }
}
