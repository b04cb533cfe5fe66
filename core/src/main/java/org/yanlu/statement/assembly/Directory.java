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
import org.yanlu.statement.speaker.Entity;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.SourcePool;
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

  Speaker speaker(Entity entity, Optional<Mention> mention) {
    Optional<SpeakerEntry> entry = Optional.ofNullable(entries.get(key(entity.name())));
    return new Speaker(
        entry.map(SpeakerEntry::id).orElseGet(() -> key(entity.name())),
        entity.name(),
        entry
            .map(e -> SpeakerType.valueOf(e.type().toUpperCase(Locale.ROOT)))
            .orElse(entity.type()),
        filled(entity.role()),
        filled(entity.affiliation()),
        mention.map(Mention::printed).orElse(""));
  }

  Speaker speaker(SourcePool.Source source, String mention) {
    Optional<SpeakerEntry> entry = Optional.ofNullable(entries.get(key(source.name())));
    return new Speaker(
        entry.map(SpeakerEntry::id).orElseGet(() -> key(source.name())),
        source.name(),
        entry
            .map(e -> SpeakerType.valueOf(e.type().toUpperCase(Locale.ROOT)))
            .orElse(source.type()),
        filled(source.role()),
        filled(source.affiliation()),
        mention);
  }

  private static Optional<String> filled(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A name as compared: folded, without blanks and with one form of dot. */
  private static String key(String name) {
    return HanFolding.fold(name).replaceAll("\\s", "").replaceAll("[·‧・．•]", "·");
  }
}
