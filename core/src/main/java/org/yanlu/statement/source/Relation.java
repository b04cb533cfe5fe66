package org.yanlu.statement.source;

import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.NameReader;
import org.yanlu.statement.speaker.ShortForm;

/**
 * How a mention may lead to a source that the page names. Labels are stable: features hold them.
 * Thread-safe.
 */
final class Relation {
  /** The mention cannot mean that source. */
  static final String NONE = "";

  private static final Heads HEADS = Heads.project();
  private static final SourceWords WORDS = SourceWords.project();
  private static final int SHORTEST = 2;

  private final KnownNames known;
  private final NameReader names = new NameReader();

  Relation(KnownNames known) {
    this.known = known;
  }

  /** The relation of what is asked to {@code source}. */
  String of(SourceQuestion question, Source source) {
    String words = question.words();
    boolean met = source.isMet(question.at());
    if (words.isEmpty()) {
      return met ? "elided" : NONE;
    }
    if (source.name().equals(words)) {
      return "same";
    }
    MentionForm form = question.form();
    if (form == MentionForm.ANONYMOUS
        && source.type() == SpeakerType.MEDIUM
        && !WORDS.opening(Use.REPORT, words).isEmpty()) {
      return met ? "medium" : NONE;
    }
    if (form == MentionForm.PRONOUN) {
      return met && fits(words, source.type()) ? "pronoun" : NONE;
    }
    if (form == MentionForm.POINTER) {
      String noun = words.substring(WORDS.pointed(words));
      return !noun.isEmpty() && source.name().endsWith(noun) ? "pointed" : NONE;
    }
    if (form == MentionForm.FULL_NAME && known.isFull(words)) {
      return NONE;
    }
    return source.isPerson() ? toPerson(words, form, source, met) : toBody(words, source.name());
  }

  private static boolean fits(String pronoun, SpeakerType type) {
    boolean plural =
        !WORDS.closing(Use.PLURAL, pronoun).isEmpty() || WORDS.has(Use.MANIFOLD, pronoun);
    if (plural || WORDS.has(Use.THING, pronoun)) {
      return type != SpeakerType.PERSON;
    }
    return WORDS.has(Use.EITHER, pronoun)
        || type == SpeakerType.PERSON
        || type == SpeakerType.ANONYMOUS;
  }

  private String toPerson(String words, MentionForm form, Source source, boolean met) {
    String name = source.name();
    if (name.indexOf('、') < 0 && ShortForm.of(name, words)) {
      return "part";
    }
    int family = names.familyLength(words, 0, words.length());
    if (mayHaveTitle(form)
        && family > 0
        && family < Math.min(words.length(), name.length())
        && name.startsWith(words.substring(0, family))) {
      return titled(words, family, source);
    }
    if (form.isRole()) {
      return role(words, source, met);
    }
    return words.length() >= SHORTEST && ShortForm.misspelt(name, words) ? "misspelt" : NONE;
  }

  private static boolean mayHaveTitle(MentionForm form) {
    return switch (form) {
      case TITLED_NAME, CHARACTER, OTHER, ROLE -> true;
      default -> false;
    };
  }

  private String titled(String words, int family, Source source) {
    if (names.titleEnd(words, family) < words.length()) {
      return NONE;
    }
    return source.holds(words.substring(family)) ? "titled:holds" : "titled";
  }

  private static String role(String words, Source source, boolean met) {
    String role = HEADS.tail(words);
    if (source.holds(role)) {
      String left = words.substring(0, words.length() - role.length());
      String body = source.affiliation();
      boolean same = !body.isEmpty() && (body.contains(left) || left.contains(body));
      return left.isEmpty() ? "role" : same ? "role:body" : "role:other";
    }
    if (source.hasRole() || !met) {
      return NONE;
    }
    return WORDS.pointed(words) > 0 ? "role:this" : "role:none";
  }

  private static String toBody(String words, String name) {
    int pointed = WORDS.pointed(words);
    if (pointed > 0 && pointed < words.length()) {
      return name.endsWith(words.substring(pointed)) ? "pointed" : NONE;
    }
    if (name.length() <= words.length()) {
      return NONE;
    }
    if (name.endsWith(words)) {
      return "suffix";
    }
    if (name.startsWith(words)) {
      return "prefix";
    }
    if (words.length() >= SHORTEST
        && name.charAt(0) == words.charAt(0)
        && ShortForm.isSubsequence(name, words)) {
      return ShortForm.isInitials(name, words) ? "initials" : "letters";
    }
    return NONE;
  }
}
