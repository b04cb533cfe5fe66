package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.text.Span;

/** The sources of one page: who is named where, who spoke when. Not thread-safe. */
public final class SourcePool {
  private static final Heads HEADS = Heads.project();

  private static final int LONGEST_TITLE = 14;

  private final PageWords page;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final BitSet contents = new BitSet();

  /**
   * A source with what the page says of it.
   *
   * <p>Mutable: roles and places are added while the page is read.
   */
  public static final class Source {
    final String name;
    SpeakerType type;
    final Set<String> roles = new LinkedHashSet<>();
    String affiliation = "";
    final List<Place> places = new ArrayList<>();
    int statements;

    Source(String name, SpeakerType type) {
      this.name = name;
      this.type = type;
    }

    /** The fullest name printed. */
    public String name() {
      return name;
    }

    public SpeakerType type() {
      return type;
    }

    public String role() {
      return roles.isEmpty() ? "" : roles.iterator().next();
    }

    public String affiliation() {
      return affiliation;
    }

    boolean holds(String position) {
      return !position.isEmpty()
          && roles.stream().anyMatch(r -> endsWith(r, position) || endsWith(position, r));
    }

    private static boolean endsWith(String role, String position) {
      int rest = role.length() - position.length();
      return role.endsWith(position) && (rest == 0 || role.charAt(rest - 1) != '副');
    }

    void learn(String role, String body) {
      if (!role.isEmpty()) {
        roles.add(role);
      }
      if (affiliation.isEmpty() && !body.isEmpty()) {
        affiliation = body;
      }
    }
  }

  /**
   * Where a source is named.
   *
   * @param at where, UTF-16 into the page
   * @param topic whether it opens its clause
   * @param full whether by its full name
   */
  record Place(int at, boolean topic, boolean full) {}

  /**
   * A statement made before.
   *
   * @param at where its cue stands
   * @param source who made it
   * @param asks whether it is a question
   */
  record Said(int at, Source source, boolean asks) {}

  /** The sources that {@code page} names. */
  public SourcePool(PageWords page) {
    this.page = page;
    String text = page.text();
    for (String name : page.known().full()) {
      if (text.contains(name)) {
        source(name, SpeakerType.PERSON);
      }
    }
    List<Source> people = List.copyOf(sources.values());
    for (NameOccurrence occurrence : NameOccurrence.in(text, page.known())) {
      Source source = source(occurrence.name(), SpeakerType.PERSON);
      source.learn(occurrence.role(), occurrence.affiliation());
      source.places.add(new Place(occurrence.span().start(), occurrence.topic(), true));
    }
    for (int i = 0; i < text.length(); i++) {
      int end = page.nameEnd(i);
      if (end > i && !page.isFullAt(i)) {
        String part = text.substring(i, end);
        for (Source person : people) {
          if (ShortForm.of(person.name, part)) {
            person.places.add(new Place(i, opensClause(i), false));
          }
        }
      }
    }
    NameReader names = new NameReader();
    for (int i = 0; i < text.length(); i++) {
      if (page.nameEnd(i) > i) {
        continue;
      }
      int end = names.titledName(text, i, Math.min(text.length(), i + 6));
      if (end > i) {
        int family = Math.max(1, names.familyLength(text, i, end));
        for (Source person : people) {
          if (person.name.length() > family
              && person.name.startsWith(text.substring(i, i + family))) {
            person.places.add(new Place(i, opensClause(i), false));
          }
        }
      }
    }
    people.forEach(person -> person.places.sort((a, b) -> Integer.compare(a.at, b.at)));
    papers();
    for (BodyOccurrence body : page.bodies()) {
      Source source = source(body.name(), SpeakerType.INSTITUTION);
      source.places.add(new Place(body.span().start(), opensClause(body.span().start()), true));
    }
  }

  /** A source that is the subject of a clause and begins at {@code at}. */
  public void topic(String name, String form, int at) {
    Source source = source(name, type(form, name));
    for (int i = 0; i < source.places.size(); i++) {
      if (source.places.get(i).at() == at) {
        source.places.set(i, new Place(at, true, true));
        return;
      }
    }
    source.places.add(new Place(at, true, true));
    source.places.sort((a, b) -> Integer.compare(a.at, b.at));
  }

  private boolean opensClause(int at) {
    return at == 0 || "，。；！？\n、」：　 ".indexOf(page.text().charAt(at - 1)) >= 0;
  }

  /** Media, works and documents, wherever they are named. */
  private void papers() {
    String text = page.text();
    int i = 0;
    while (i < text.length()) {
      int end = HEADS.longestAt(text, i);
      if (text.charAt(i) == '《') {
        int closing = text.indexOf('》', i);
        if (closing > i + 1 && closing - i <= LONGEST_TITLE) {
          String title = text.substring(i + 1, closing);
          boolean medium = HEADS.kinds(HEADS.tail(title)).contains(HeadKind.MEDIUM);
          paper(title, medium ? SpeakerType.MEDIUM : SpeakerType.DOCUMENT, i);
          i = closing;
          continue;
        }
      }
      if (end > i + 1) {
        Set<HeadKind> kinds = HEADS.kinds(text.substring(i, end));
        if (kinds.contains(HeadKind.MEDIUM) && end > i + 2) {
          paper(text.substring(i, end), SpeakerType.MEDIUM, i);
        } else if (kinds.contains(HeadKind.DOCUMENT)) {
          paper(text.substring(i, end), SpeakerType.DOCUMENT, i);
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  private void paper(String name, SpeakerType type, int at) {
    Source source = source(name, type);
    if (source.places.stream().noneMatch(p -> p.at() == at)) {
      source.places.add(new Place(at, opensClause(at), true));
    }
  }

  /** Tells that the stretch is content of a statement. */
  public void content(Span stretch) {
    contents.set(stretch.start(), stretch.end());
  }

  /** Whether content of a statement stands at {@code at}. */
  public boolean content(int at) {
    return contents.get(at);
  }

  boolean isContent(int at) {
    return contents.get(at);
  }

  PageWords page() {
    return page;
  }

  Collection<Source> all() {
    return sources.values();
  }

  List<Said> said() {
    return said;
  }

  /** Whether it is in the pool. */
  boolean has(String name) {
    return sources.containsKey(name);
  }

  Optional<Source> find(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** The source of that name, new if it is not yet known. */
  public Source source(String name, SpeakerType type) {
    return sources.computeIfAbsent(name, n -> new Source(n, type));
  }

  /** A new statement, whose cue stands at {@code at}. */
  public void say(int at, String name, SpeakerType type, boolean asks) {
    Source source = sources.get(name);
    if (source == null) {
      source = source(name, type);
      for (int i = page.text().indexOf(name); i >= 0; i = page.text().indexOf(name, i + 1)) {
        source.places.add(new Place(i, opensClause(i), true));
      }
    }
    said.add(new Said(at, source, asks));
    source.statements++;
  }

  /** What kind of source a name of that form is. */
  public static SpeakerType type(String form, String name) {
    return switch (form) {
      case "NAME",
          "PART",
          "INITIAL",
          "TITLED",
          "NAME+ROLE",
          "LIKE-NAME",
          "ROLE",
          "LATIN",
          "PRONOUN",
          "PRO" ->
          SpeakerType.PERSON;
      case "WORK", "DOC" -> SpeakerType.DOCUMENT;
      case "MED" -> SpeakerType.MEDIUM;
      case "COL", "ROL" -> SpeakerType.COLLECTIVE;
      case "ANO" -> SpeakerType.ANONYMOUS;
      case "INS", "BODY" -> SpeakerType.INSTITUTION;
      default ->
          HEADS.kinds(HEADS.tail(name)).contains(HeadKind.INSTITUTION)
              ? SpeakerType.INSTITUTION
              : SpeakerType.COLLECTIVE;
    };
  }
}
