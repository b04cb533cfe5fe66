package org.yanlu.lucene.quote;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yanlu.archive.QuoteVerdict.Edit;
import org.yanlu.archive.QuoteVerdict.Verdict;
import org.yanlu.statement.Speaker;

/** The reasons of verdicts, in words. */
final class Reasons {
  private final AskedSpeaker speaker;

  Reasons(AskedSpeaker speaker) {
    this.speaker = speaker;
  }

  String tooShort() {
    return "too short to tell: so little stands in too many texts, or only as part of a word";
  }

  Ruling said(Compared found) {
    String page = found.hit().page();
    String who = who(found) + taken(found);
    return found.isOwnWords()
        ? new Ruling(Verdict.VERBATIM, "%s prints these words as those of %s".formatted(page, who))
        : new Ruling(
            Verdict.REPORTED,
            "%s has these words as its own report of what %s said, without quotation marks"
                .formatted(page, who));
  }

  String denied(Compared found, String denial) {
    return "%s has these words, but not as what %s holds or said: 「%s」 (%s)"
        .formatted(found.hit().page(), who(found) + taken(found), denial, found.hit().id());
  }

  String altered(Compared found) {
    String who = found.hit().speaker().isEmpty() ? "someone unnamed" : who(found) + taken(found);
    return "%s said something close (%s): %s".formatted(who, found.hit().id(), differences(found));
  }

  /** The speaker's own, beside the same words of another. */
  String also(Compared found) {
    return "; " + altered(found);
  }

  String other(Compared found) {
    return "the archive has these words, but said by %s (%s)"
        .formatted(who(found), found.hit().id());
  }

  /** The words are there, but whether they are the speaker's is not. */
  String unclear(Compared found) {
    String place = found.hit().id();
    if (found.hit().speaker().isEmpty()) {
      return "%s has these words, but the page names no speaker%s".formatted(place, doubt());
    }
    return speaker.isKnown()
        ? "%s has these words and names the speaker only as %s, which need not be %s"
            .formatted(place, who(found), speaker.given().orElse(""))
        : "%s has these words, said by %s%s".formatted(place, who(found), doubt());
  }

  String narrated(Compared found) {
    return "%s has these words in its own text, but does not give them to %s"
        .formatted(found.hit().id(), speaker.given().orElse("anyone"));
  }

  /** Nothing of the speaker, but perhaps something close of others or in a page's own text. */
  String nothing(Optional<Compared> nearest) {
    String none =
        speaker.isAnyone() || nearest.isEmpty()
            ? "the archive has no statement that comes close"
            : "the archive has nothing close of %s".formatted(speaker.given().orElse(""));
    return none + doubt() + nearest.map(this::close).orElse("");
  }

  private String close(Compared found) {
    return found.isStatement()
        ? "; %s said something close (%s): %s"
            .formatted(who(found), found.hit().id(), differences(found))
        : "; %s has something close in its own text: %s"
            .formatted(found.hit().id(), differences(found));
  }

  /** That the name tells no one, where it does not. */
  private String doubt() {
    if (speaker.isAnyone() || speaker.isKnown()) {
      return "";
    }
    String given = speaker.given().orElse("");
    return speaker.names().isEmpty()
        ? "; the archive knows no speaker 「%s」".formatted(given)
        : "; 「%s」 may be %s".formatted(given, String.join(" or ", speaker.names()));
  }

  private String taken(Compared found) {
    return found.hit().speaker().map(Speaker::name).map(speaker::taken).orElse("");
  }

  private static String who(Compared found) {
    return found.hit().speaker().map(Speaker::name).orElse("someone whom it does not name");
  }

  private static String differences(Compared found) {
    return found.edits().stream().map(Reasons::difference).collect(Collectors.joining(", "));
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
