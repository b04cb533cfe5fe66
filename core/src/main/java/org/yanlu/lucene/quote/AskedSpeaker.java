package org.yanlu.lucene.quote;

import java.util.LinkedHashSet;
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
 * @param several names of those whom it may mean if it does not tell which; empty otherwise
 * @param forms the name's readings, folded, without blanks and titles
 */
record AskedSpeaker(
    Optional<String> given, Set<String> ids, List<String> several, Set<String> forms) {
  /** Whoever speaks. */
  static final AskedSpeaker ANYONE =
      new AskedSpeaker(Optional.empty(), Set.of(), List.of(), Set.of());

  /** Shorter names of bodies are not known for those of others that end with them. */
  private static final int SHORTEST_BODY = 3;

  /** Copies the collections, in their order. */
  AskedSpeaker {
    ids = new LinkedHashSet<>(ids);
    several = List.copyOf(several);
    forms = new LinkedHashSet<>(forms);
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
    return !ids.isEmpty();
  }

  /** How who says {@code hit} compares; nobody says a section. */
  Fit fit(Hit hit) {
    if (hit.kind().isEmpty()) {
      return Fit.OTHER;
    }
    if (isAnyone()) {
      return Fit.SAME;
    }
    return hit.speaker().map(this::fit).orElse(Fit.UNCLEAR);
  }

  private Fit fit(Speaker speaker) {
    if (ids.contains(speaker.id()) || isShortForBody(speaker) || isTitleOf(speaker)) {
      return Fit.SAME;
    }
    Set<String> printed = new LinkedHashSet<>(SpeakerForms.of(speaker.name()));
    printed.addAll(SpeakerForms.of(speaker.mention()));
    boolean person = speaker.type() == SpeakerType.PERSON;
    if (person && several.isEmpty() && printed.stream().anyMatch(forms::contains)) {
      return Fit.SAME;
    }
    boolean unclear =
        !isKnown()
            || speaker.type() == SpeakerType.ANONYMOUS
            || isUnnamed(SpeakerForms.plain(speaker.name()))
            || printed.stream().anyMatch(this::mayBe);
    return unclear ? Fit.UNCLEAR : Fit.OTHER;
  }

  /** 衛生局 asked for, 臺南市政府衛生局 in print. */
  private boolean isShortForBody(Speaker speaker) {
    String asked = SpeakerForms.plain(given.orElse(""));
    return speaker.type() == SpeakerType.INSTITUTION
        && asked.length() >= SHORTEST_BODY
        && SpeakerForms.plain(speaker.name()).endsWith(asked);
  }

  /** 市長 asked for, and this is what the page calls the speaker. */
  private boolean isTitleOf(Speaker speaker) {
    String role = SpeakerForms.plain(speaker.role().orElse(""));
    String asked = SpeakerForms.plain(given.orElse(""));
    String full = SpeakerForms.plain(speaker.affiliation().orElse("")) + role;
    return !role.isEmpty() && asked.endsWith(role) && full.endsWith(asked);
  }

  /** A title, alone or with the family name of the one asked for. */
  private boolean isUnnamed(String name) {
    return SpeakerForms.isTitle(name)
        || SpeakerForms.titled(name)
            .filter(titled -> forms.stream().anyMatch(f -> f.startsWith(titled.surname())))
            .isPresent();
  }

  /** One name ends with the other. */
  private boolean mayBe(String printed) {
    return forms.stream().anyMatch(form -> form.endsWith(printed) || printed.endsWith(form));
  }

  /** How the name was taken, where that needs saying: 「市長某某」 is taken for 某某. */
  String note(List<String> names) {
    String asked = given.orElse("");
    boolean plain = names.stream().anyMatch(n -> HanFolding.fold(n).equals(HanFolding.fold(asked)));
    return asked.isEmpty() || names.isEmpty() || plain
        ? ""
        : " (for whom 「%s」 is taken)".formatted(asked);
  }
}
