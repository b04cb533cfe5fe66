package org.yanlu.statement.source;

import java.util.Set;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;

/** How words name a source. The labels stand in features: model files refer to them. */
public enum MentionForm {
  /** A full name. */
  FULL_NAME("NAME"),
  /** A part of a name. */
  NAME_PART("PART"),
  /** The first character of a name. */
  INITIAL("INITIAL"),
  /** A family name with a title. */
  TITLED_NAME("TITLED"),
  /** A name in Latin letters. */
  LATIN_NAME("LATIN"),
  /** A name with a position behind it. */
  NAME_WITH_ROLE("NAME+ROLE"),
  /** What looks like a name, unknown to the page's census. */
  LIKE_NAME("LIKE-NAME"),
  /** The title of a work. */
  WORK("WORK"),
  /** A position or trade of one person. */
  ROLE("ROLE"),
  /** A position or trade of one or many. */
  ROLES("ROL"),
  /** A noun for a body. */
  INSTITUTION("INS"),
  /** A noun for a medium. */
  MEDIUM("MED"),
  /** A noun for something written or measured. */
  DOCUMENT("DOC"),
  /** A noun for many people. */
  COLLECTIVE("COL"),
  /** A noun for a source that is not to be named. */
  ANONYMOUS("ANO"),
  /** Words that end with a pronoun. */
  POINTER("PRO"),
  /** A pronoun. */
  PRONOUN("PRONOUN"),
  /** The printed name of a body. */
  BODY("BODY"),
  /** A single character. */
  CHARACTER("CHARACTER"),
  /** Anything else. */
  OTHER("OTHER"),
  /** No words: what stands before tells. */
  ELIDED("ELIDED"),
  /** Not told by words: a rule decided. */
  RULE("RULE");

  private static final Heads HEADS = Heads.project();

  private final String label;

  MentionForm(String label) {
    this.label = label;
  }

  /** The name used in features. */
  public String label() {
    return label;
  }

  /** The form of words that end with a noun of {@code kinds}, of which there is one at least. */
  static MentionForm of(Set<HeadKind> kinds) {
    if (kinds.contains(HeadKind.PRONOUN)) {
      return POINTER;
    }
    if (kinds.contains(HeadKind.ROLE)) {
      return kinds.contains(HeadKind.COLLECTIVE) ? ROLES : ROLE;
    }
    return switch (kinds.iterator().next()) {
      case ROLE -> ROLE;
      case INSTITUTION -> INSTITUTION;
      case MEDIUM -> MEDIUM;
      case DOCUMENT -> DOCUMENT;
      case COLLECTIVE -> COLLECTIVE;
      case ANONYMOUS -> ANONYMOUS;
      case PRONOUN -> POINTER;
    };
  }

  /** Whether it points to a source named elsewhere. */
  boolean points() {
    return this == POINTER || this == PRONOUN;
  }

  /** Whether it is a position or trade. */
  boolean isRole() {
    return this == ROLE || this == ROLES;
  }

  /** Whether it is but a part of a person's name. */
  boolean isPart() {
    return this == NAME_PART || this == INITIAL;
  }

  /** Whether the subject of a clause in this form is remembered as what the page speaks of. */
  boolean isTelling() {
    return switch (this) {
      case FULL_NAME, INSTITUTION, BODY, MEDIUM, ROLE, ROLES, COLLECTIVE, DOCUMENT -> true;
      default -> false;
    };
  }

  /** Whether a longer name of the same body may stand elsewhere on the page. */
  boolean mayBeShort() {
    return switch (this) {
      case INSTITUTION, BODY, MEDIUM, OTHER, LATIN_NAME, DOCUMENT, COLLECTIVE, ROLES -> true;
      default -> false;
    };
  }

  /** What kind of source {@code name} is in this form. */
  SpeakerType type(String name) {
    return switch (this) {
      case FULL_NAME,
          NAME_PART,
          INITIAL,
          TITLED_NAME,
          NAME_WITH_ROLE,
          LIKE_NAME,
          ROLE,
          LATIN_NAME,
          PRONOUN,
          POINTER ->
          SpeakerType.PERSON;
      case WORK, DOCUMENT -> SpeakerType.DOCUMENT;
      case MEDIUM -> SpeakerType.MEDIUM;
      case COLLECTIVE, ROLES -> SpeakerType.COLLECTIVE;
      case ANONYMOUS -> SpeakerType.ANONYMOUS;
      case INSTITUTION, BODY -> SpeakerType.INSTITUTION;
      case CHARACTER, OTHER, ELIDED, RULE ->
          HEADS.kinds(HEADS.tail(name)).contains(HeadKind.INSTITUTION)
              ? SpeakerType.INSTITUTION
              : SpeakerType.COLLECTIVE;
    };
  }
}
