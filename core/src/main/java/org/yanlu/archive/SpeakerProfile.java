package org.yanlu.archive;

import java.util.List;

/**
 * What the archive holds of one speaker.
 *
 * @param summary id, name, type, number of statements
 * @param aliases other forms of the name, by the authority file and as printed
 * @param years statements by year, newest first
 * @param topics statements by topic, most frequent first
 * @param roles statements by role at the time, most frequent first
 * @param affiliations statements by affiliation at the time, most frequent first
 * @param besides who else speaks in the same sections, by the number of sections
 */
public record SpeakerProfile(
    SpeakerSummary summary,
    List<String> aliases,
    List<Facet.Value> years,
    List<Facet.Value> topics,
    List<Facet.Value> roles,
    List<Facet.Value> affiliations,
    List<Facet.Value> besides) {
  /** Copies the lists. */
  public SpeakerProfile {
    aliases = List.copyOf(aliases);
    years = List.copyOf(years);
    topics = List.copyOf(topics);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    besides = List.copyOf(besides);
  }
}
