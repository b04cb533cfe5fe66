package org.yanlu.lucene.quote;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Surnames;

/**
 * The ways to read a speaker's name as someone gives it: with a title before it, behind it or
 * within it. All of them folded and without blanks.
 */
final class SpeakerForms {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_TITLE = 8;
  private static final String PLACE_ENDS = HanFolding.fold("市縣區鄉鎮里局處會院部署府");
  private static final Set<String> TITLES =
      folded(Heads.project().roles(), List.of("先生", "女士", "小姐", "太太"));

  /** Titles of one person only: 民眾 is none. */
  private static final Set<String> OFFICES = folded(offices(), List.of());

  private static final Set<String> SURNAMES =
      folded(Surnames.project().chinese(), Surnames.project().compound());

  private SpeakerForms() {}

  /**
   * A family name with a title: 甲市長, 市長甲.
   *
   * @param surname one character, or two of a compound name
   * @param title as given
   */
  record Titled(String surname, String title) {}

  static String plain(String name) {
    return HanFolding.fold(name).replaceAll("[\\s・]", "");
  }

  /** The readings of {@code name}: as it is, and what stands before and behind its titles. */
  static Set<String> of(String name) {
    Set<String> forms = new LinkedHashSet<>();
    String plain = plain(name);
    add(forms, plain);
    addWithoutTitles(forms, plain);
    // a second title may stand at the other end
    List.copyOf(forms).forEach(form -> addWithoutTitles(forms, form));
    return forms;
  }

  private static void addWithoutTitles(Set<String> forms, String name) {
    for (int start = 0; start < name.length(); start++) {
      for (int end = start + 1; end <= Math.min(name.length(), start + LONGEST_TITLE); end++) {
        if (isTitle(name.substring(start, end))) {
          addAround(forms, name.substring(0, start), name.substring(end));
        }
      }
    }
  }

  private static void addAround(Set<String> forms, String before, String behind) {
    if (behind.isEmpty()) {
      addWithoutPlace(forms, before);
    } else if (isSurname(before)) {
      add(forms, before + behind);
    } else {
      add(forms, behind);
    }
  }

  /** 某市政府某某(局長): what stands behind a body's name. */
  private static void addWithoutPlace(Set<String> forms, String text) {
    add(forms, text);
    for (int cut = 1; cut < text.length(); cut++) {
      if (PLACE_ENDS.indexOf(text.charAt(cut - 1)) >= 0) {
        add(forms, text.substring(cut));
      }
    }
  }

  private static void add(Set<String> forms, String form) {
    if (form.length() >= SHORTEST_NAME) {
      forms.add(form);
    }
  }

  /** {@code name} as a family name with a title; empty if it is none. */
  static Optional<Titled> titled(String name) {
    String plain = plain(name);
    for (int length = 2; length >= 1; length--) {
      int behind = plain.length() - length;
      if (behind > 0) {
        Titled first = new Titled(plain.substring(0, length), plain.substring(length));
        Titled last = new Titled(plain.substring(behind), plain.substring(0, behind));
        for (Titled titled : List.of(first, last)) {
          if (isSurname(titled.surname()) && isTitle(titled.title())) {
            return Optional.of(titled);
          }
        }
      }
    }
    return Optional.empty();
  }

  static boolean isSurname(String folded) {
    return SURNAMES.contains(folded);
  }

  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  private static List<String> offices() {
    Heads heads = Heads.project();
    return heads.roles().stream()
        .filter(role -> heads.kinds(role).equals(Set.of(HeadKind.ROLE)))
        .toList();
  }

  /** Whether it names no one, but tells an office. */
  static boolean isOffice(String folded) {
    return OFFICES.contains(folded);
  }

  /** Whether it ends with an office: 衛生局長. */
  static boolean endsAsOffice(String folded) {
    return OFFICES.stream().anyMatch(folded::endsWith);
  }

  private static Set<String> folded(Collection<String> some, Collection<String> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(HanFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
