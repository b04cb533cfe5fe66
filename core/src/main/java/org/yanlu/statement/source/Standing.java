package org.yanlu.statement.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a source stands at the place of a cue: how far from it and how recently it was named and
 * spoke. Labels are stable: features hold them.
 */
final class Standing {
  private static final int MOST = 4;

  private final String type;
  private final String far;
  private final String told;
  private final String saidFar;
  private final String namedRank;
  private final String toldRank;
  private final String topicRank;
  private final String spokeRank;
  private final boolean content;
  private final boolean since;
  private final int statements;
  private final List<String> features;
  private boolean topic;
  private boolean toldTopic;
  private boolean everTopic;

  /**
   * The standing of a source.
   *
   * @param source what the page says of it; a source without places if that is nothing
   * @param type what kind of source it is, told more finely
   * @param at where the cue stands, UTF-16 into the page's text
   */
  Standing(Source source, String type, int at, SourcePool pool, PageLines lines, Recency recency) {
    this.type = type;
    String name = source.name();
    int last = source.lastBefore(at);
    int toldAt = -1;
    for (Source.Place place : source.places()) {
      topic = place.at() == last ? place.topic() : topic;
      everTopic |= place.topic();
      if (place.at() < at && !pool.isContent(place.at())) {
        toldAt = place.at();
        toldTopic = place.topic();
      }
    }
    far = lines.distance(last, at);
    told = lines.distance(toldAt, at);
    saidFar = lines.distance(recency.saidAt(name), at);
    namedRank = recency.named(name);
    toldRank = recency.told(name);
    topicRank = recency.topic(name);
    spokeRank = recency.spoke(name);
    content = last >= 0 && pool.isContent(last);
    since = toldAt > recency.lastAt();
    statements = source.statements();
    features = features();
  }

  /** What kind of source it is, told more finely. */
  String type() {
    return type;
  }

  /** How far it was last named. */
  String far() {
    return far;
  }

  /** Whether it opened its clause there. */
  boolean isTopic() {
    return topic;
  }

  /** How far it was last named outside of statements' content. */
  String told() {
    return told;
  }

  /** Whether it opened its clause there. */
  boolean isToldTopic() {
    return toldTopic;
  }

  /** Whether that was after the last statement. */
  boolean isSince() {
    return since;
  }

  /** How recently it was named outside of statements' content. */
  String toldRank() {
    return toldRank;
  }

  /** How recently it spoke. */
  String spokeRank() {
    return spokeRank;
  }

  /** Whether it ever opens a clause. */
  boolean isEverTopic() {
    return everTopic;
  }

  /** The features, once for all mentions and once for those of {@code group}. */
  List<String> features(String group) {
    return Stream.concat(features.stream(), features.stream().map(each -> group + ":" + each))
        .toList();
  }

  private List<String> features() {
    return List.of(
        "told=" + told + "," + toldTopic,
        "told,rank=" + toldRank + "," + told,
        "told,spoke=" + toldRank + "," + spokeRank,
        "content=" + content + "," + spokeRank,
        "since,spoke=" + since + "," + toldTopic + "," + spokeRank,
        "far=" + far,
        "far,topic=" + far + "," + topic,
        "named=" + namedRank,
        "topic=" + topicRank,
        "spoke=" + spokeRank,
        "saidfar=" + saidFar,
        "spoke,saidfar=" + spokeRank + "," + saidFar,
        "spoke,named=" + spokeRank + "," + namedRank,
        "spoke,far=" + spokeRank + "," + far,
        "far,since=" + far + "," + since + "," + topic,
        "statements=" + Math.min(statements, MOST),
        "type=" + type,
        "type,far=" + type + "," + far);
  }
}
