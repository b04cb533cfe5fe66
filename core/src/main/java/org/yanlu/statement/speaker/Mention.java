package org.yanlu.statement.speaker;

import org.yanlu.statement.SpeakerType;
import org.yanlu.text.Span;

/**
 * A source as the page names it in one place.
 *
 * @param span the noun phrase without adverbs and addressee, UTF-16
 * @param form how it names the source
 * @param type what kind of source, as far as the words tell
 * @param printed its words as printed; empty if it stands nowhere
 * @param name the name in it, or the whole phrase without qualifiers
 * @param role the position named in it; empty if none
 * @param affiliation where that position is; empty if not named
 */
public record Mention(
    Span span,
    String printed,
    Form form,
    SpeakerType type,
    String name,
    String role,
    String affiliation) {
  /**
   * A source that goes by what it says alone: {@code 有分析}, {@code 據報導}.
   *
   * @param span where it stands
   * @param printed its words as printed; empty if it stands nowhere
   * @param noun 分析, 報導, 消息 or the like
   */
  public static Mention unnamed(Span span, String printed, String noun) {
    return new Mention(
        span, printed, Form.COMMON, SpeakerType.ANONYMOUS, "（不具名" + noun + "）", "", "");
  }

  /** The same source, for which {@code words} stand at {@code place}. */
  public Mention standingAt(Span place, String words) {
    return new Mention(place, words, form, type, name, role, affiliation);
  }

  /** How a mention names its source. */
  public enum Form {
    /** By a full name. */
    FULL_NAME,
    /** By family name and title: 陳太, 黃市長. */
    TITLED_NAME,
    /** By a part of a name: 史登霍姆, 岡部, 張. */
    SHORT_NAME,
    /** By a position alone: 發言人, 市長. */
    ROLE,
    /** By the name of a body, work or medium. */
    BODY,
    /** By a common noun: 居民, 當局. */
    COMMON,
    /** By a pronoun: 他, 該局. */
    PRONOUN
  }
}
