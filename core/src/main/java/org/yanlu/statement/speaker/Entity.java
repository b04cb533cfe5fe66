package org.yanlu.statement.speaker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yanlu.statement.SpeakerType;

/** A source met on the page, with what the page has said of it so far. Not thread-safe. */
public final class Entity {
  private final String name;
  private final SpeakerType type;
  private final Set<String> roles = new LinkedHashSet<>();
  private String role = "";
  private String affiliation = "";

  Entity(String name, SpeakerType type) {
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

  /** The position that was named last; empty if none was. */
  public String role() {
    return role;
  }

  /** Where that position is; empty if not named. */
  public String affiliation() {
    return affiliation;
  }

  boolean holds(String position) {
    return roles.stream().anyMatch(r -> r.endsWith(position) || position.endsWith(r));
  }

  void learn(Mention mention) {
    if (!mention.role().isEmpty()) {
      roles.add(mention.role());
      role = role.isEmpty() ? mention.role() : role;
    }
    if (affiliation.isEmpty()) {
      affiliation = mention.affiliation();
    }
  }
}
