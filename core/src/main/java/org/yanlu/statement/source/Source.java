package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;

/**
 * A source with what its page says of it. Roles and places are added while the page is read, so it
 * is not thread-safe.
 */
public final class Source {
  private final String name;
  private final SpeakerType type;
  private final Set<String> roles = new LinkedHashSet<>();
  private final List<Place> places = new ArrayList<>();
  private String affiliation = "";
  private int statements;

  /**
   * Where a source is named.
   *
   * @param at where, UTF-16 into the page's text
   * @param topic whether it opens its clause
   */
  record Place(int at, boolean topic) {}

  Source(String name, SpeakerType type) {
    this.name = name;
    this.type = type;
  }

  /** The fullest name printed. */
  public String name() {
    return name;
  }

  /** What kind of source it is. */
  public SpeakerType type() {
    return type;
  }

  /** The first position that the page gives it; empty if none. */
  public String role() {
    return roles.isEmpty() ? "" : roles.iterator().next();
  }

  /** Where that position is; empty if the page does not tell. */
  public String affiliation() {
    return affiliation;
  }

  boolean isPerson() {
    return type == SpeakerType.PERSON;
  }

  boolean hasRole() {
    return !roles.isEmpty();
  }

  /** Whether it has the position {@code position}, or one of which that is the longer form. */
  boolean holds(String position) {
    return !position.isEmpty()
        && roles.stream().anyMatch(role -> endsWith(role, position) || endsWith(position, role));
  }

  private static boolean endsWith(String role, String position) {
    int rest = role.length() - position.length();
    return role.endsWith(position)
        && (rest == 0 || !SourceWords.project().has(Use.DEPUTY, role.charAt(rest - 1)));
  }

  /** Remembers a position and where it is; either may be empty. */
  void learn(String role, String body) {
    if (!role.isEmpty()) {
      roles.add(role);
    }
    if (affiliation.isEmpty() && !body.isEmpty()) {
      affiliation = body;
    }
  }

  /** Where it is named. */
  List<Place> places() {
    return places;
  }

  boolean isNamedAt(int at) {
    return places.stream().anyMatch(place -> place.at() == at);
  }

  void add(Place place) {
    places.add(place);
  }

  /** Remembers that it is the subject of a clause and begins at {@code at}. */
  void addTopic(int at) {
    Place topic = new Place(at, true);
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).at() == at) {
        places.set(i, topic);
        return;
      }
    }
    places.add(topic);
    sortPlaces();
  }

  void sortPlaces() {
    places.sort(Comparator.comparingInt(Place::at));
  }

  /** Where it was last named before {@code at}; -1 if nowhere. */
  int lastBefore(int at) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).at() < at) {
        return places.get(i).at();
      }
    }
    return -1;
  }

  /** Whether it was named before {@code at}, or spoke. */
  boolean isMet(int at) {
    return statements > 0 || (!places.isEmpty() && places.getFirst().at() < at);
  }

  /** How many statements it made. */
  int statements() {
    return statements;
  }

  void addStatement() {
    statements++;
  }
}
