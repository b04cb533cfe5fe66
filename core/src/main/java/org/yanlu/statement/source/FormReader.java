package org.yanlu.statement.source;

import java.util.Set;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.NameReader;

/** Reads how a stretch of a page would name a source. Not thread-safe. */
final class FormReader {
  private static final Heads HEADS = Heads.project();

  private final PageWords page;
  private final String text;
  private final NameReader names = new NameReader();

  FormReader(PageWords page) {
    this.page = page;
    text = page.text();
  }

  /** The form of the stretch from {@code start} to {@code end}, which is not empty. */
  MentionForm of(int start, int end) {
    String words = text.substring(start, end);
    if (HEADS.kinds(words).contains(HeadKind.PRONOUN)) {
      return MentionForm.PRONOUN;
    }
    if (page.nameEnd(start) == end) {
      return page.isFullAt(start) ? MentionForm.FULL_NAME : MentionForm.NAME_PART;
    }
    if (words.length() == 1) {
      return page.known().isInitial(words.charAt(0)) ? MentionForm.INITIAL : MentionForm.CHARACTER;
    }
    if (names.titledName(text, start, end) == end) {
      return MentionForm.TITLED_NAME;
    }
    if (names.latinName(text, start, end) == end) {
      return MentionForm.LATIN_NAME;
    }
    if (words.startsWith("《") && words.endsWith("》")) {
      return MentionForm.WORK;
    }
    return ofNoun(words, start, end);
  }

  private MentionForm ofNoun(String words, int start, int end) {
    Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(words));
    if (!kinds.isEmpty()) {
      int name = page.nameEnd(start);
      boolean named = name > start && name < end && kinds.contains(HeadKind.ROLE);
      return named ? MentionForm.NAME_WITH_ROLE : MentionForm.of(kinds);
    }
    if (names.fills(text, start, end)) {
      return MentionForm.LIKE_NAME;
    }
    return page.isBody(start, end) ? MentionForm.BODY : MentionForm.OTHER;
  }
}
