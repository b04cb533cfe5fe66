package org.yanlu.lucene.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.archive.QuoteVerdict.Verdict;

/**
 * A verdict and its reason. Precision first: a verdict of VERBATIM needs every letter, the speaker
 * if one was asked for, and quotation marks in print.
 *
 * @param verdict the answer
 * @param reason why, in words
 */
record Ruling(Verdict verdict, String reason) {
  /**
   * Rules.
   *
   * @param compared what comes near, best first
   * @param speaker who is said to have said it
   */
  static Ruling of(List<Compared> compared, Optional<String> speaker) {
    List<Compared> statements = compared.stream().filter(Compared::isStatement).toList();
    Optional<Compared> named =
        statements.stream().filter(c -> speaker.isEmpty() || c.bySpeaker()).findFirst();
    Optional<Compared> exact =
        statements.stream()
            .filter(c -> c.isExact() && (speaker.isEmpty() || c.bySpeaker()))
            .findFirst();
    if (exact.isPresent()) {
      return same(exact.get());
    }
    Optional<Compared> other = statements.stream().filter(Compared::isExact).findFirst();
    if (other.isPresent()) {
      return new Ruling(
          Verdict.OTHER_SPEAKER,
          "the archive has these words, but said by %s (%s)"
              .formatted(who(other.get()), other.get().hit().id()));
    }
    Optional<Compared> printed =
        compared.stream().filter(c -> !c.isStatement() && c.isExact()).findFirst();
    if (printed.isPresent()) {
      return unattributed(printed.get(), speaker);
    }
    if (named.isPresent()) {
      return altered(named.get());
    }
    return statements.isEmpty()
        ? nearSection(compared, speaker)
        : new Ruling(
            Verdict.OTHER_SPEAKER,
            "the archive has something close, but said by %s (%s): %s"
                .formatted(
                    who(statements.getFirst()),
                    statements.getFirst().hit().id(),
                    differences(statements.getFirst())));
  }

  private static Ruling same(Compared found) {
    return found.isOwnWords()
        ? new Ruling(
            Verdict.VERBATIM,
            "%s prints these words as those of %s".formatted(found.hit().page(), who(found)))
        : new Ruling(
            Verdict.REPORTED,
            "%s has these words as its own report of what %s said, without quotation marks"
                .formatted(found.hit().page(), who(found)));
  }

  private static Ruling altered(Compared found) {
    return new Ruling(
        Verdict.ALTERED,
        "%s said something close (%s): %s"
            .formatted(who(found), found.hit().id(), differences(found)));
  }

  /** The page has the words, but not as anyone's statement. */
  private static Ruling unattributed(Compared found, Optional<String> speaker) {
    String place = found.hit().id();
    return speaker.isEmpty()
        ? new Ruling(Verdict.REPORTED, place + " has these words, but not as anyone's statement")
        : new Ruling(
            Verdict.NOT_FOUND,
            "%s has these words, but does not give them to %s".formatted(place, speaker.get()));
  }

  private static Ruling nearSection(List<Compared> compared, Optional<String> speaker) {
    if (compared.isEmpty() || speaker.isPresent()) {
      return new Ruling(Verdict.NOT_FOUND, "the archive has no statement that comes close");
    }
    Compared found = compared.getFirst();
    return new Ruling(
        Verdict.ALTERED,
        "%s has something close, but not as anyone's statement: %s"
            .formatted(found.hit().id(), differences(found)));
  }

  private static String who(Compared found) {
    return found.hit().speaker().map(speaker -> speaker.name()).orElse("someone unnamed");
  }

  private static String differences(Compared found) {
    return found.edits().stream().map(Ruling::difference).collect(Collectors.joining(", "));
  }

  private static String difference(Edit edit) {
    if (edit.from().isEmpty()) {
      return "「%s」 is left out".formatted(edit.to());
    }
    return edit.to().isEmpty()
        ? "「%s」 is added".formatted(edit.from())
        : "「%s」 stands for 「%s」".formatted(edit.from(), edit.to());
  }
}
