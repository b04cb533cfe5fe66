package org.yanlu.statement.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.BodyOccurrence;
import org.yanlu.statement.speaker.NameOccurrence;
import org.yanlu.statement.speaker.NameReader;
import org.yanlu.statement.speaker.ShortForm;

/** Finds the sources that a page names, before any statement is read. Not thread-safe. */
final class SourceCensus {
  private static final Heads HEADS = Heads.project();
  private static final int LONGEST_TITLED = 6;
  private static final int LONGEST_TITLE = 14;
  private static final int SHORTEST_MEDIUM = 3;

  private final PageWords page;
  private final String text;
  private final SourcePool pool;
  private final NameReader names = new NameReader();

  SourceCensus(PageWords page, SourcePool pool) {
    this.page = page;
    this.pool = pool;
    text = page.text();
  }

  /** Fills the pool: people, then works, media and documents, then bodies. */
  void read() {
    for (String name : page.known().full()) {
      if (text.contains(name)) {
        pool.source(name, SpeakerType.PERSON);
      }
    }
    List<Source> people = List.copyOf(pool.all());
    readFullNames();
    readParts(people);
    readTitled(people);
    people.forEach(Source::sortPlaces);
    readPapers();
    for (BodyOccurrence body : page.bodies()) {
      place(pool.source(body.name(), SpeakerType.INSTITUTION), body.span().start());
    }
  }

  private void place(Source source, int at) {
    source.add(new Source.Place(at, page.opensClause(at)));
  }

  private void readFullNames() {
    for (NameOccurrence occurrence : NameOccurrence.in(text, page.known())) {
      Source source = pool.source(occurrence.name(), SpeakerType.PERSON);
      source.learn(occurrence.role(), occurrence.affiliation());
      source.add(new Source.Place(occurrence.span().start(), occurrence.topic()));
    }
  }

  private void readParts(List<Source> people) {
    Map<String, List<Source>> bearers = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      int end = page.nameEnd(i);
      if (end > i && !page.isFullAt(i)) {
        String part = text.substring(i, end);
        bearers.computeIfAbsent(
            part, p -> people.stream().filter(s -> ShortForm.of(s.name(), p)).toList());
        for (Source person : bearers.getOrDefault(part, List.of())) {
          place(person, i);
        }
      }
    }
  }

  private void readTitled(List<Source> people) {
    for (int i = 0; i < text.length(); i++) {
      int until = Math.min(text.length(), i + LONGEST_TITLED);
      if (page.nameEnd(i) > i) {
        continue;
      }
      int end = names.titledName(text, i, until);
      if (end > i) {
        String family = text.substring(i, i + Math.max(1, names.familyLength(text, i, end)));
        for (Source person : people) {
          if (person.name().length() > family.length() && person.name().startsWith(family)) {
            place(person, i);
          }
        }
      }
    }
  }

  /** Media, works and documents, wherever they are named. */
  private void readPapers() {
    int i = 0;
    while (i < text.length()) {
      int closing = text.charAt(i) == '《' ? text.indexOf('》', i) : -1;
      if (closing > i + 1 && closing - i <= LONGEST_TITLE) {
        readTitle(text.substring(i + 1, closing), i);
        i = closing;
        continue;
      }
      int end = HEADS.longestAt(text, i);
      if (end > i + 1) {
        readNoun(text.substring(i, end), i);
      }
      i = Math.max(i + 1, end);
    }
  }

  private void readTitle(String title, int at) {
    boolean medium = HEADS.kinds(HEADS.tail(title)).contains(HeadKind.MEDIUM);
    addPaper(title, medium ? SpeakerType.MEDIUM : SpeakerType.DOCUMENT, at);
  }

  private void readNoun(String noun, int at) {
    Set<HeadKind> kinds = HEADS.kinds(noun);
    if (kinds.contains(HeadKind.MEDIUM) && noun.length() >= SHORTEST_MEDIUM) {
      addPaper(noun, SpeakerType.MEDIUM, at);
    } else if (kinds.contains(HeadKind.DOCUMENT)) {
      addPaper(noun, SpeakerType.DOCUMENT, at);
    }
  }

  private void addPaper(String name, SpeakerType type, int at) {
    Source source = pool.source(name, type);
    if (!source.isNamedAt(at)) {
      place(source, at);
    }
  }
}
