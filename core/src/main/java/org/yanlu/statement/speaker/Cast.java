package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;

/**
 * The sources of one page in the order in which they are met, and what each mention of them means.
 *
 * <p>A mention is resolved by its form: a full name is itself; a short form, a title or a position
 * stands for the entity met that fits it, if exactly one does or one was met last; a pronoun for
 * the last that fits. What fits nothing stays what is printed, or unresolved. Not thread-safe.
 */
public final class Cast {
  private static final Pattern POSSESSIVE = Pattern.compile("^[該此這本](?:名|位|個|間|家)?");

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /** Most recent last. */
  private final List<Entity> recent = new ArrayList<>();

  private final NameReader names = new NameReader();

  /** Notes a source without letting it speak; names and bodies only. */
  public void meet(Mention mention) {
    if (mention.form() == Mention.Form.FULL_NAME || mention.form() == Mention.Form.BODY) {
      resolve(mention);
    }
  }

  /** The source meant by {@code mention}; empty if the page does not tell. */
  public Optional<Entity> resolve(Mention mention) {
    Optional<Entity> entity =
        switch (mention.form()) {
          case FULL_NAME -> Optional.of(fullName(mention));
          case TITLED_NAME -> Optional.of(titled(mention));
          case SHORT_NAME -> Optional.of(shortName(mention));
          case ROLE -> Optional.of(position(mention));
          case BODY -> Optional.of(body(mention));
          case COMMON -> Optional.of(printed(mention));
          case PRONOUN -> pronoun(mention);
        };
    entity.ifPresent(this::seen);
    return entity;
  }

  /** The person who spoke or was met last. */
  public Optional<Entity> lastPerson() {
    return last(SpeakerType.PERSON);
  }

  private void seen(Entity entity) {
    recent.remove(entity);
    recent.add(entity);
  }

  private Entity fullName(Mention mention) {
    String name = mention.name();
    Optional<Entity> known = longer(name);
    Entity entity = known.orElseGet(() -> entity(name, SpeakerType.PERSON));
    entity.learn(mention);
    return entity;
  }

  private Entity titled(Mention mention) {
    int family = Math.max(1, names.familyLength(mention.name(), 0, mention.name().length()));
    String surname = mention.name().substring(0, family);
    String title = mention.name().substring(family);
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : entities.values()) {
      if (entity.type() == SpeakerType.PERSON
          && entity.name().startsWith(surname)
          && entity.name().length() > family
          && (entity.name().equals(mention.name()) || !isTitled(entity.name()))) {
        fitting.add(entity);
      }
    }
    Optional<Entity> exact =
        fitting.stream().filter(e -> e.name().equals(mention.name())).findFirst();
    if (exact.isPresent()) {
      return exact.get();
    }
    boolean named = !title.matches("太|太太|伯|嬸|婆|嫂|姨|叔|姐|哥|媽媽|爸爸|婆婆|伯伯");
    if (named && fitting.size() == 1) {
      return fitting.get(0);
    }
    Entity entity = entity(mention.name(), SpeakerType.PERSON);
    entity.learn(mention);
    return entity;
  }

  private boolean isTitled(String name) {
    return names.titledName(name, 0, name.length()) == name.length();
  }

  private Entity shortName(Mention mention) {
    return longer(mention.name()).orElseGet(() -> entity(mention.name(), SpeakerType.PERSON));
  }

  /** A person met before of whose name {@code name} is a part: the first, or a last dotted part. */
  private Optional<Entity> longer(String name) {
    if (entities.containsKey(name)) {
      return Optional.of(entities.get(name));
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      Entity entity = recent.get(i);
      if (entity.type() == SpeakerType.PERSON && ShortForm.of(entity.name(), name)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private Entity position(Mention mention) {
    String printed = POSSESSIVE.matcher(mention.name()).replaceFirst("");
    List<Entity> holders = new ArrayList<>();
    for (Entity entity : recent) {
      if (entity.type() == SpeakerType.PERSON
          && !entity.role().isEmpty()
          && entity.holds(mention.role())
          && !entity.name().equals(printed)) {
        holders.add(entity);
      }
    }
    boolean bare = printed.equals(mention.role());
    if (bare && holders.size() == 1) {
      return holders.get(0);
    }
    Entity entity = entity(printed, SpeakerType.PERSON);
    entity.learn(mention);
    return entity;
  }

  private Entity body(Mention mention) {
    for (Entity entity : entities.values()) {
      if (entity.type() == mention.type() && ShortForm.ofBody(entity.name(), mention.name())) {
        return entity;
      }
    }
    return entity(mention.name(), mention.type());
  }

  private Entity printed(Mention mention) {
    return entity(mention.name(), mention.type());
  }

  private Optional<Entity> pronoun(Mention mention) {
    String word = mention.name();
    Matcher body = POSSESSIVE.matcher(word);
    if (body.find()) {
      String noun = word.substring(body.end());
      return lastEnding(noun);
    }
    return switch (word) {
      case "他", "她", "其", "其本人", "本人", "自己" -> lastPerson();
      case "他們", "她們", "它們" -> last(SpeakerType.COLLECTIVE);
      case "它" -> last(SpeakerType.INSTITUTION);
      default -> Optional.empty();
    };
  }

  private Optional<Entity> lastEnding(String noun) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (recent.get(i).name().endsWith(noun)) {
        return Optional.of(recent.get(i));
      }
    }
    return last(SpeakerType.INSTITUTION);
  }

  private Optional<Entity> last(SpeakerType type) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (recent.get(i).type() == type) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
  }

  private Entity entity(String name, SpeakerType type) {
    return entities.computeIfAbsent(name, n -> new Entity(n, type));
  }
}
