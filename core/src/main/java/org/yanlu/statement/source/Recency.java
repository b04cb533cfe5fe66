package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.SpeakerType;

/**
 * Who was named and who spoke last, as seen from one place: ranks from 0 on, of sources of the same
 * type. Thread-safe.
 */
final class Recency {
  /** The rank of who was not named or did not speak. */
  static final int NEVER = 9;

  private static final int LOWEST = 4;

  private final Map<String, Integer> named;
  private final Map<String, Integer> told;
  private final Map<String, Integer> topics;
  private final Map<String, Integer> spoke = new HashMap<>();
  private final Map<String, Integer> saidAt = new HashMap<>();
  private final int lastAt;
  private final boolean lastAsks;

  /** The sources of {@code pool} as seen from {@code at}, UTF-16 into the page's text. */
  Recency(SourcePool pool, int at) {
    List<Seen> lastNamed = new ArrayList<>();
    List<Seen> lastTold = new ArrayList<>();
    List<Seen> lastTopics = new ArrayList<>();
    for (Source source : pool.all()) {
      int name = -1;
      int tale = -1;
      int topic = -1;
      for (Source.Place place : source.places()) {
        if (place.at() < at) {
          boolean outside = !pool.isContent(place.at());
          name = place.at();
          tale = outside ? name : tale;
          topic = outside && place.topic() ? name : topic;
        }
      }
      Seen.add(source, name, lastNamed);
      Seen.add(source, tale, lastTold);
      Seen.add(source, topic, lastTopics);
    }
    named = ranks(lastNamed);
    told = ranks(lastTold);
    topics = ranks(lastTopics);
    for (SourcePool.Said said : pool.said().reversed()) {
      spoke.putIfAbsent(said.source().name(), spoke.size());
      saidAt.putIfAbsent(said.source().name(), said.at());
    }
    lastAt = pool.said().isEmpty() ? -1 : pool.said().getLast().at();
    lastAsks = !pool.said().isEmpty() && pool.said().getLast().asks();
  }

  /** A source and where it was seen last. */
  private record Seen(Source source, int at) {
    private static void add(Source source, int at, List<Seen> all) {
      if (at >= 0) {
        all.add(new Seen(source, at));
      }
    }
  }

  private static Map<String, Integer> ranks(List<Seen> seen) {
    seen.sort(Comparator.comparingInt(Seen::at).reversed());
    Map<String, Integer> ranks = new HashMap<>();
    Map<SpeakerType, Integer> next = new EnumMap<>(SpeakerType.class);
    for (Seen each : seen) {
      int rank = next.getOrDefault(each.source().type(), 0);
      ranks.put(each.source().name(), rank);
      next.put(each.source().type(), rank + 1);
    }
    return ranks;
  }

  /** How recently {@code name} was named. */
  String named(String name) {
    return label(named, name);
  }

  /** How recently it was named outside of statements' content. */
  String told(String name) {
    return label(told, name);
  }

  /** How recently it opened a clause outside of statements' content. */
  String topic(String name) {
    return label(topics, name);
  }

  /** How recently it spoke, of all sources. */
  String spoke(String name) {
    return label(spoke, name);
  }

  private static String label(Map<String, Integer> ranks, String name) {
    int rank = ranks.getOrDefault(name, NEVER);
    return rank == NEVER ? "no" : rank > LOWEST ? "more" : String.valueOf(rank);
  }

  /** Where {@code name} last spoke; -1 if it did not. */
  int saidAt(String name) {
    return saidAt.getOrDefault(name, -1);
  }

  /** Where the last statement's cue stands; -1 if there is none. */
  int lastAt() {
    return lastAt;
  }

  /** Whether the last statement is a question. */
  boolean lastAsks() {
    return lastAsks;
  }
}
