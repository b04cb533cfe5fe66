package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.speaker.NameOccurrence;
import org.yanlu.text.Span;

/** The sources of one page: who is named where, who spoke when. Not thread-safe. */
final class SourcePool {
  private final PageWords page;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final BitSet contents = new BitSet();

  /**
   * A statement made before.
   *
   * @param at where its cue stands, UTF-16 into the page's text
   * @param source who made it
   * @param asks whether it is a question
   */
  record Said(int at, Source source, boolean asks) {}

  private SourcePool(PageWords page) {
    this.page = page;
  }

  /** The sources that {@code page} names. */
  static SourcePool of(PageWords page) {
    SourcePool pool = new SourcePool(page);
    new SourceCensus(page, pool).read();
    return pool;
  }

  /** Tells that the stretch, UTF-16 into the page's text, is content of a statement. */
  void addContent(Span stretch) {
    contents.set(stretch.start(), stretch.end());
  }

  /** Whether content of a statement stands at {@code at}. */
  boolean isContent(int at) {
    return contents.get(at);
  }

  /** All sources, in the order in which they came to be known. */
  Collection<Source> all() {
    return sources.values();
  }

  /** The statements made before, in the order of reading. */
  List<Said> said() {
    return said;
  }

  /** The source of that name, if it is known. */
  Optional<Source> find(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** The source of that name, new if it is not yet known. */
  Source source(String name, SpeakerType type) {
    return sources.computeIfAbsent(name, n -> new Source(n, type));
  }

  /** A new statement, whose cue stands at {@code at}. */
  void say(int at, String name, SpeakerType type, boolean asks) {
    Source source = find(name).orElseGet(() -> named(name, type));
    said.add(new Said(at, source, asks));
    source.addStatement();
  }

  /** A new source wherever its name stands. */
  private Source named(String name, SpeakerType type) {
    Source source = source(name, type);
    String text = page.text();
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      source.add(new Source.Place(i, page.opensClause(i)));
      if (type == SpeakerType.PERSON) {
        NameOccurrence beside = NameOccurrence.of(text, new Span(i, i + name.length()));
        source.learn(beside.role(), beside.affiliation());
      }
    }
    return source;
  }
}
