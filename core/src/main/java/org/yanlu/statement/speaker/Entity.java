package org.yanlu.statement.speaker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yanlu.statement.SpeakerType;

/** A source met on the page, with what the page says of it. Not thread-safe. */
public final class Entity {
  private final String name;
  private final SpeakerType type;
  private final Set<String> roles = new LinkedHashSet<>();
  private String affiliation = "";
  private boolean unnamed;

  Entity(String name, SpeakerType type) {
    this.name = name;
    this.type = type;
  }

  /** One of whom as much is known, and which learns by itself. */
  Entity copy() {
    Entity copy = new Entity(name, type);
    copy.roles.addAll(roles);
    copy.affiliation = affiliation;
    copy.unnamed = unnamed;
    return copy;
  }

  /** The fullest name printed. */
  public String name() {
    return name;
  }

  /** What kind of source it is. */
  public SpeakerType type() {
    return type;
  }

  /** The position named first; empty if none was. */
  public String role() {
    return roles.isEmpty() ? "" : roles.iterator().next();
  }

  /** Where that position is; empty if not named. */
  public String affiliation() {
    return affiliation;
  }

  /** Whether it is known by its position alone. */
  boolean unnamed() {
    return unnamed;
  }

  void markUnnamed() {
    unnamed = true;
  }

  /** Whether {@code position} is one of its positions; a deputy does not hold the chief's. */
  boolean holds(String position) {
    return !position.isEmpty()
        && roles.stream().anyMatch(r -> endsWith(r, position) || endsWith(position, r));
  }

  /** Whether {@code title} is short for one of its positions: 董 for 董事長. */
  boolean isCalled(String title) {
    return roles.stream().anyMatch(r -> r.contains(title));
  }

  /** Whether nothing speaks against its position being at {@code body}. */
  boolean isOf(String body) {
    return body.isEmpty()
        || affiliation.isEmpty()
        || affiliation.contains(body)
        || body.contains(affiliation);
  }

  void learn(String role, String body) {
    if (!role.isEmpty()) {
      roles.add(role);
    }
    if (affiliation.isEmpty() && !body.isEmpty()) {
      affiliation = body;
    }
  }

  private static boolean endsWith(String role, String position) {
    int rest = role.length() - position.length();
    return role.endsWith(position) && (rest == 0 || role.charAt(rest - 1) != '副');
  }
}
