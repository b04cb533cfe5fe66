package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;

/**
 * The sources of one page, and what each mention of them means.
 *
 * <p>All full names of the page are known beforehand, with the positions printed beside them. A
 * mention is resolved by its form: a full name is itself; a short form, a title or a position
 * stands for the person met last whom it fits; a pronoun for the person spoken of last. What fits
 * nobody stays what is printed, or unresolved. Not thread-safe.
 */
public final class Cast {
  private static final Pattern THIS = Pattern.compile("^[該此這那本](?:名|位|個|間|家)?");

  /** One person who is not named: {@code 一名老人}, {@code 死者長子}. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "^(?:有|另有|另)?一[名位個]|(?:死者|被告|事主|傷者)(?:兒子|女兒|長子|次子|幼子|長女|次女|幼女|妻子|丈夫|母親|父親|女友|男友|太太)$|(?:老人|女子|男子)$");

  /** Offices of which a page's text knows one: their holder may be named without the office. */
  private static final Pattern SOLE_OFFICE =
      Pattern.compile("總統|總理|首相|國家主席|行政長官|特首|市長|縣長|州長|國王|女王|教宗");

  private static final Pattern POINTED = Pattern.compile("[該這那][名位]");
  private static final Pattern KINSHIP = Pattern.compile("太|太太|嬸|婆|嫂|姨|媽媽|婆婆|阿姨|生");

  private static final int SHORTEST_BODY = 4;
  private static final int LONGEST_BODY = 15;

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  private final Met met;

  private final NameReader names = new NameReader();

  private final Bodies bodies;

  /** The name that the page's first line opens with; empty if it opens with none. */
  private final Optional<String> lead;

  /** A cast of the people named in {@code occurrences} on a page of that text. */
  public Cast(String text, List<NameOccurrence> occurrences) {
    bodies = new Bodies(text);
    met = new Met();
    lead = lead(text, occurrences);
    for (NameOccurrence occurrence : occurrences) {
      person(occurrence).learn(occurrence.role(), occurrence.affiliation());
      if (isBody(occurrence.affiliation())) {
        entity(occurrence.affiliation(), SpeakerType.INSTITUTION);
      }
    }
  }

  private Cast(Cast other) {
    bodies = other.bodies.copy();
    lead = other.lead;
    other.entities.forEach((name, entity) -> entities.put(name, entity.copy()));
    met = other.met.copy(entity -> entity(entity.name(), entity.type()));
  }

  /** A cast that knows and has met the same; what it meets and learns is nothing to this one. */
  public Cast copy() {
    return new Cast(this);
  }

  private static Optional<String> lead(String text, List<NameOccurrence> occurrences) {
    int line = text.indexOf('\n');
    return occurrences.stream()
        .filter(o -> o.topic() && o.span().end() <= (line < 0 ? text.length() : line))
        .map(NameOccurrence::name)
        .findFirst();
  }

  private static boolean isBody(String affiliation) {
    Heads heads = Heads.project();
    return affiliation.length() >= SHORTEST_BODY
        && affiliation.length() <= LONGEST_BODY
        && heads.kinds(heads.tail(affiliation)).contains(HeadKind.INSTITUTION)
        && BodyOccurrence.in(affiliation).stream().anyMatch(o -> o.name().equals(affiliation));
  }

  /** Passes a name on the way down the page: it is known now, but nobody speaks of it yet. */
  public void pass(NameOccurrence occurrence) {
    met.pass(person(occurrence));
  }

  /** Passes the name of a body on the way down the page. */
  public void passBody(String name) {
    bodies.pass(name);
  }

  /** Passes the source that a sentence is about, so that a pronoun behind it can mean it. */
  public void topic(Mention mention) {
    boolean named =
        switch (mention.form()) {
          case FULL_NAME, SHORT_NAME, TITLED_NAME, BODY -> true;
          case ROLE -> SINGLE.matcher(mention.printed()).find();
          case COMMON, PRONOUN -> false;
        };
    if (named) {
      resolve(mention);
    }
  }

  /** The source meant by {@code mention}; empty if the page does not tell. */
  public Optional<Entity> resolve(Mention mention) {
    Optional<Entity> entity =
        switch (mention.form()) {
          case FULL_NAME, SHORT_NAME -> Optional.of(named(mention));
          case TITLED_NAME -> Optional.of(titled(mention));
          case ROLE -> Optional.of(position(mention));
          case BODY -> Optional.of(body(mention));
          case COMMON -> Optional.of(common(mention));
          case PRONOUN -> pronoun(mention.name());
        };
    entity.ifPresent(met::meet);
    return entity;
  }

  /** A common noun; {@code 這名…} is the person spoken of last. */
  private Entity common(Mention mention) {
    boolean pointed = POINTED.matcher(mention.printed()).lookingAt();
    return lastPerson()
        .filter(person -> pointed)
        .orElseGet(() -> entity(fullest(mention.name()), mention.type()));
  }

  private String fullest(String name) {
    return bodies.fullest(name).orElse(name);
  }

  /** The source of what is said of someone by nobody named. */
  public Entity unnamed() {
    return entity("（不具名）", SpeakerType.ANONYMOUS);
  }

  /** Who asks what nobody named asks. */
  public Entity reporter() {
    return entity("記者", SpeakerType.ANONYMOUS);
  }

  /** The person spoken of last. */
  public Optional<Entity> lastPerson() {
    return met.last(SpeakerType.PERSON);
  }

  /** Who was met last, a person named or not. */
  public Optional<Entity> lastVoice() {
    return met.lastVoice();
  }

  private Entity person(NameOccurrence occurrence) {
    return longer(occurrence.name()).orElseGet(() -> entity(occurrence.name(), SpeakerType.PERSON));
  }

  private Entity named(Mention mention) {
    String bare = MentionReader.HONORIFIC.matcher(mention.name()).replaceFirst("");
    Entity entity =
        longer(bare)
            .filter(e -> !e.name().equals(bare) || bare.length() == mention.name().length())
            .orElseGet(() -> entity(mention.name(), mention.type()));
    entity.learn(mention.role(), mention.affiliation());
    return entity;
  }

  private Entity titled(Mention mention) {
    String name = mention.name();
    int family = Math.max(1, names.familyLength(name, 0, name.length()));
    String surname = name.substring(0, family);
    String title = name.substring(family);
    if (entities.containsKey(name)) {
      return entity(name, SpeakerType.PERSON);
    }
    List<Entity> bearers =
        people().stream()
            .filter(e -> e.name().length() > family && e.name().startsWith(surname))
            .filter(e -> !isTitled(e.name()))
            .toList();
    List<Entity> holders = bearers.stream().filter(e -> e.holds(title)).toList();
    if (holders.isEmpty()) {
      holders = bearers.stream().filter(e -> e.isCalled(title)).toList();
    }
    boolean kin = KINSHIP.matcher(title).matches();
    Optional<Entity> holder = met.latest(holders);
    if (holder.isPresent()) {
      return holder.get();
    }
    if (!kin && bearers.size() == 1) {
      return bearers.get(0);
    }
    Entity entity = entity(name, SpeakerType.PERSON);
    entity.learn(mention.role(), mention.affiliation());
    return entity;
  }

  private boolean isTitled(String name) {
    return names.titledName(name, 0, name.length()) == name.length();
  }

  /**
   * A person of whose name {@code name} is a part: the one met last, or the only one on the page.
   */
  private Optional<Entity> longer(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (entities.containsKey(name)) {
      return Optional.of(entity(name, SpeakerType.PERSON));
    }
    List<Entity> fitting = people().stream().filter(e -> ShortForm.of(e.name(), name)).toList();
    if (fitting.isEmpty()) {
      fitting = people().stream().filter(e -> ShortForm.misspelt(e.name(), name)).toList();
    }
    return met.latest(fitting);
  }

  private Entity position(Mention mention) {
    Matcher anaphor = THIS.matcher(mention.name());
    boolean pointed = anaphor.find();
    String printed = pointed ? mention.name().substring(anaphor.end()) : mention.name();
    if (mention.role().equals("記者")) {
      return entity(printed, SpeakerType.PERSON);
    }
    List<Entity> holders =
        people().stream()
            .filter(e -> e.holds(mention.role()) && e.isOf(mention.affiliation()))
            .filter(e -> !e.name().equals(printed))
            .toList();
    List<Entity> named = holders.stream().filter(e -> !e.unnamed()).toList();
    Optional<Entity> latest = pointed || named.size() == 1 ? met.latest(named) : Optional.empty();
    if (latest.isPresent()) {
      return latest.get();
    }
    if (pointed && lastPerson().isPresent()) {
      return lastPerson().get();
    }
    Optional<Entity> head = lead.flatMap(this::longer).filter(e -> e.role().isEmpty());
    if (holders.isEmpty() && head.isPresent() && SOLE_OFFICE.matcher(printed).matches()) {
      return head.get();
    }
    List<Entity> unnamed = holders.stream().filter(Entity::unnamed).toList();
    Optional<Entity> same = met.latest(unnamed);
    if (printed.equals(mention.role()) && same.isPresent()) {
      return same.get();
    }
    String name = printed.equals("發言人") ? spokesperson() : printed;
    Entity entity = entity(name, SpeakerType.PERSON);
    entity.markUnnamed();
    entity.learn(mention.role(), mention.affiliation());
    return entity;
  }

  /** A spokesperson without a body speaks for the body met last. */
  private String spokesperson() {
    return met.last(SpeakerType.INSTITUTION).map(e -> e.name() + "發言人").orElse("發言人");
  }

  private Entity body(Mention mention) {
    Matcher anaphor = THIS.matcher(mention.name());
    if (anaphor.find()) {
      Optional<Entity> meant = met.lastEnding(mention.name().substring(anaphor.end()));
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    Optional<String> meant = bodies.meant(mention.name());
    if (meant.isPresent()) {
      return entity(meant.get(), mention.type());
    }
    Optional<String> fullest = bodies.fullest(mention.name());
    if (fullest.isPresent()) {
      return entity(fullest.get(), mention.type());
    }
    if (entities.containsKey(mention.name())) {
      return entity(mention.name(), mention.type());
    }
    List<Entity> all = new ArrayList<>(entities.values());
    all.addAll(met.all());
    for (int i = all.size() - 1; i >= 0; i--) {
      Entity entity = all.get(i);
      if (entity.type() == mention.type() && ShortForm.ofBody(entity.name(), mention.name())) {
        return entity;
      }
    }
    return entity(mention.name(), mention.type());
  }

  private Optional<Entity> pronoun(String word) {
    Matcher anaphor = THIS.matcher(word);
    if (anaphor.find()) {
      return met.lastEnding(word.substring(anaphor.end()))
          .or(() -> met.last(SpeakerType.INSTITUTION));
    }
    return switch (word) {
      case "他", "她", "其", "其本人", "本人", "自己" -> lastPerson();
      case "他們", "她們", "它們" -> met.last(SpeakerType.COLLECTIVE);
      case "它" -> met.last(SpeakerType.INSTITUTION);
      default -> Optional.empty();
    };
  }

  private List<Entity> people() {
    return entities.values().stream().filter(e -> e.type() == SpeakerType.PERSON).toList();
  }

  private Entity entity(String name, SpeakerType type) {
    return entities.computeIfAbsent(name, n -> new Entity(n, type));
  }
}
