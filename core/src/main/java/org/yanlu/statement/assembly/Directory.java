package org.yanlu.statement.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.authority.Authority;
import org.yanlu.authority.SpeakerEntry;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.source.Source;
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.text.HanFolding;

/**
 * Gives sources their ids: that of the authority file's entry of which the name is a name or alias
 * (in any script or variant form), else one made from the name. A name that two entries claim is
 * merged with neither. The name itself stays as the page prints it. Immutable and thread-safe.
 */
public final class Directory {
  private final Map<String, SpeakerEntry> entries = new HashMap<>();
  private final Set<String> people = new LinkedHashSet<>();

  private Directory(Authority authority) {
    Set<String> claimed = new HashSet<>();
    for (SpeakerEntry entry : authority.speakers()) {
      Set<String> names = new LinkedHashSet<>(entry.aliases());
      names.add(entry.name());
      Set<String> keys = new LinkedHashSet<>();
      names.forEach(name -> keys.add(key(name)));
      for (String key : keys) {
        if (!claimed.add(key)) {
          entries.remove(key);
        } else {
          entries.put(key, entry);
        }
      }
      if (entry.type().equals("person")) {
        names.stream().filter(name -> name.length() > 2).forEach(people::add);
      }
    }
  }

  /** The directory of {@code authority}. */
  public static Directory of(Authority authority) {
    return new Directory(authority);
  }

  /** The names of people that the authority file knows. */
  Set<String> people() {
    return people;
  }

  /** The speaker whom the rules found, as {@code mention} names him. */
  Speaker speaker(Entity entity, Optional<Mention> mention) {
    String printed = mention.map(Mention::printed).orElse("");
    return speaker(entity.name(), entity.type(), entity.role(), entity.affiliation(), printed);
  }

  /** The speaker whom the models found, mentioned as {@code printed}. */
  Speaker speaker(Source source, String printed) {
    return speaker(source.name(), source.type(), source.role(), source.affiliation(), printed);
  }

  private Speaker speaker(
      String name, SpeakerType type, String role, String affiliation, String printed) {
    Optional<SpeakerEntry> entry = Optional.ofNullable(entries.get(key(name)));
    return new Speaker(
        entry.map(SpeakerEntry::id).orElseGet(() -> key(name)),
        name,
        entry.map(e -> SpeakerType.valueOf(e.type().toUpperCase(Locale.ROOT))).orElse(type),
        filled(role),
        filled(affiliation),
        printed);
  }

  private static Optional<String> filled(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A name as compared: folded, without blanks and with one form of dot. */
  private static String key(String name) {
    return HanFolding.fold(name).replaceAll("\\s", "").replaceAll("[·‧・．•]", "·");
  }
}
