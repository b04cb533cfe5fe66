package org.yanlu.statement.frame;

import java.util.Optional;
import org.yanlu.statement.lexicon.CueEntry;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.text.Span;

/**
 * A cue with its subject and the place where its content may begin.
 *
 * @param cue the cue's words, adverbs left out, UTF-16
 * @param entry the main cue word
 * @param order whether the content follows or precedes the cue
 * @param clause number of the clause that holds the cue
 * @param subject the source named before the cue; empty if elided
 * @param inherited whether the subject was found in an earlier clause of the sentence
 * @param region the stretch between the clause's start and the cue, in which the subject stands; of
 *     hearsay, the first piece of its content
 * @param source the stretch in which the source is named, if it is named beside the cue
 * @param content where the content begins; for content that precedes, that content
 * @param via the medium that carries it
 */
public record Frame(
    Span cue,
    CueEntry entry,
    Order order,
    int clause,
    Optional<Mention> subject,
    boolean inherited,
    Span region,
    Span source,
    Span content,
    Optional<String> via) {
  /** Where the content stands. */
  public enum Order {
    /** {@code X表示，…}. */
    CUE_FIRST,
    /** {@code 「…」X說。}. */
    QUOTE_FIRST,
    /** {@code …，X說。}. */
    CUE_LAST,
    /** {@code 據X，…}. */
    HEARSAY,
    /** {@code X：…} in a headline or dialogue. */
    COLON,
    /** {@code X口中的「…」的說法}. */
    NOUN
  }

  /** This frame with another subject. */
  public Frame withSubject(Mention mention) {
    return new Frame(
        cue, entry, order, clause, Optional.of(mention), true, region, source, content, via);
  }
}
