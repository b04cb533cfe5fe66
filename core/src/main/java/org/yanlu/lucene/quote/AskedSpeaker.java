package org.yanlu.lucene.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.archive.Hit;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import org.yanlu.text.HanFolding;

/**
 * The speaker whom a quote is given to, as far as the archive knows the name. Whoever cannot be
 * told from that speaker is never called someone else.
 *
 * @param given as given; empty if anyone will do
 * @param ids the speakers whom the name means
 * @param maybe those of whom it may mean one, but does not tell which
 * @param names names of these
 * @param isBody whether it is no person
 * @param forms the name's readings, folded, without blanks and titles
 */
record AskedSpeaker(
    Optional<String> given,
    Set<String> ids,
    Set<String> maybe,
    List<String> names,
    boolean isBody,
    Set<String> forms) {
  /** Whoever speaks. */
  static final AskedSpeaker ANYONE =
      new AskedSpeaker(Optional.empty(), Set.of(), Set.of(), List.of(), false, Set.of());

  /** Copies the collections. */
  AskedSpeaker {
    ids = Set.copyOf(ids);
    maybe = Set.copyOf(maybe);
    names = List.copyOf(names);
    forms = Set.copyOf(forms);
  }

  /** Who speaks, compared with the one who is asked for. */
  enum Fit {
    /** The same, by all that the archive and the page say. */
    SAME,
    /** The page does not name who speaks, or names them so that they may be the same. */
    UNCLEAR,
    /** Another. */
    OTHER
  }

  boolean isAnyone() {
    return given.isEmpty();
  }

  /** Whether the archive knows whom the name means. */
  boolean isKnown() {
    return !ids.isEmpty() && maybe.isEmpty();
  }

  /** How who says {@code hit} compares; nobody says a section. */
  Fit fit(Hit hit) {
    if (hit.kind().isEmpty()) {
      return Fit.OTHER;
    }
    return isAnyone() ? Fit.SAME : hit.speaker().map(this::fit).orElse(Fit.UNCLEAR);
  }

  private Fit fit(Speaker speaker) {
    String asked = SpeakerForms.plain(given.orElse(""));
    if (ids.contains(speaker.id())
        || isBodyOf(asked, speaker)
        || isTitleOf(asked, speaker)
        || isPrintedSo(speaker)) {
      return Fit.SAME;
    }
    boolean unknown = ids.isEmpty() && maybe.isEmpty();
    boolean unclear = unknown || maybe.contains(speaker.id()) || mayBe(asked, speaker);
    return unclear ? Fit.UNCLEAR : Fit.OTHER;
  }

  /** 衛生局 asked for, 臺南市政府衛生局 in print; or a body as this page calls it. */
  private static boolean isBodyOf(String asked, Speaker speaker) {
    String name = SpeakerForms.plain(speaker.name());
    return speaker.type() == SpeakerType.INSTITUTION
        && (BodyNames.isShortFor(asked, name)
            || BodyNames.isSame(asked, name)
            || SpeakerForms.plain(speaker.mention()).equals(asked));
  }

  /** 市長 asked for, and this is what the page calls the speaker. */
  private static boolean isTitleOf(String asked, Speaker speaker) {
    String role = SpeakerForms.plain(speaker.role().orElse(""));
    String full = SpeakerForms.plain(speaker.affiliation().orElse("")) + role;
    return !role.isEmpty() && asked.endsWith(role) && full.endsWith(asked);
  }

  /** A person whom this page names in one of the ways in which the name can be read. */
  private boolean isPrintedSo(Speaker speaker) {
    return speaker.type() == SpeakerType.PERSON
        && maybe.isEmpty()
        && (SpeakerForms.of(speaker.name()).stream().anyMatch(forms::contains)
            || SpeakerForms.of(speaker.mention()).stream().anyMatch(forms::contains));
  }

  /**
   * One name ends with the other, or the page has a person's title only; or an office is asked for
   * and the page does not say whether the person holds it.
   */
  private boolean mayBe(String asked, Speaker speaker) {
    String name = SpeakerForms.plain(speaker.name());
    boolean person =
        speaker.type() == SpeakerType.ANONYMOUS
            || isUnnamed(name)
            || forms.stream().anyMatch(form -> form.endsWith(name));
    boolean body = speaker.type() == SpeakerType.INSTITUTION && BodyNames.mayBeSame(asked, name);
    boolean office =
        speaker.type() == SpeakerType.PERSON
            && speaker.role().isEmpty()
            && SpeakerForms.endsAsOffice(asked);
    return asked.endsWith(name) || body || office || (!isBody && person);
  }

  /** A title, alone or with the family name of the one asked for. */
  private boolean isUnnamed(String name) {
    return SpeakerForms.isOffice(name)
        || SpeakerForms.titled(name)
            .filter(titled -> forms.stream().anyMatch(f -> f.startsWith(titled.surname())))
            .isPresent();
  }

  /** How the name was taken, where that needs saying: {@code printed} may be the same. */
  String taken(String printed) {
    String asked = given.orElse("");
    return asked.isEmpty() || HanFolding.fold(printed).equals(HanFolding.fold(asked))
        ? ""
        : " (for whom 「%s」 is taken)".formatted(asked);
  }
}
