package org.yanlu.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yanlu.archive.Hit;
import org.yanlu.archive.KeyPhrase;
import org.yanlu.archive.MarkingPhrases;
import org.yanlu.archive.Mentions;
import org.yanlu.archive.QuoteVerdict;
import org.yanlu.archive.Related;
import org.yanlu.archive.SideBySide;
import org.yanlu.archive.SpeakerProfile;
import org.yanlu.archive.SpeakerSummary;
import org.yanlu.archive.Suggestion;
import org.yanlu.archive.ThroughTime;
import org.yanlu.archive.TopicCoverage;
import org.yanlu.archive.TopicSummary;

/**
 * The answers other than hits: speakers, topics, suggestions, key phrases and verdicts on quotes.
 */
public final class ArchiveJson {
  private ArchiveJson() {}

  /** A list of speakers. */
  public static JsonNode speakers(List<SpeakerSummary> speakers) {
    ObjectNode object = Json.object();
    ArrayNode array = object.putArray("speakers");
    speakers.forEach(s -> array.add(of(s)));
    return object;
  }

  /** One speaker. */
  public static JsonNode of(SpeakerProfile profile) {
    ObjectNode object = of(profile.summary());
    object.set("aliases", Json.strings(profile.aliases()));
    object.set("years", SearchJson.of(profile.years()));
    object.set("topics", SearchJson.of(profile.topics()));
    object.set("roles", SearchJson.of(profile.roles()));
    object.set("affiliations", SearchJson.of(profile.affiliations()));
    object.set("besides", SearchJson.of(profile.besides()));
    return object;
  }

  /** All topics. */
  public static JsonNode topics(List<TopicSummary> topics) {
    ObjectNode object = Json.object();
    ArrayNode array = object.putArray("topics");
    for (TopicSummary topic : topics) {
      ObjectNode one = array.addObject();
      one.put("id", topic.id());
      one.put("label", topic.label());
      one.put("labelEn", topic.labelEn());
      Json.put(one, "broader", topic.broader());
      one.put("sections", topic.sections());
      one.put("statements", topic.statements());
    }
    return object;
  }

  /** How far the topics reach. */
  public static JsonNode of(TopicCoverage coverage) {
    ObjectNode object = Json.object();
    object.put("sections", coverage.sections());
    object.put("untagged", coverage.untagged());
    object.set("phrases", phrases(coverage.phrases()));
    return object;
  }

  /** Key phrases of a search. */
  public static JsonNode of(MarkingPhrases found) {
    ObjectNode object = Json.object();
    object.set("query", SearchJson.of(found.query()));
    object.set("phrases", phrases(found.phrases()));
    return object;
  }

  /** Who is named. */
  public static JsonNode of(Mentions mentions) {
    ObjectNode object = Json.object();
    object.set("query", SearchJson.of(mentions.query()));
    object.set("speakers", SearchJson.of(mentions.speakers()));
    object.put("names", mentions.names());
    object.put("partial", mentions.partial());
    return object;
  }

  /** Suggestions for what was typed. */
  public static JsonNode suggestions(List<Suggestion> suggestions) {
    ObjectNode object = Json.object();
    ArrayNode array = object.putArray("suggestions");
    for (Suggestion suggestion : suggestions) {
      ObjectNode one = array.addObject();
      one.put("text", suggestion.text());
      one.put("kind", suggestion.kind().label());
      one.put("id", suggestion.id());
      one.put("weight", suggestion.weight());
    }
    return object;
  }

  /** A verdict on a quote. */
  public static JsonNode of(QuoteVerdict verdict) {
    ObjectNode object = Json.object();
    object.put("verdict", verdict.verdict().label());
    object.put("reason", verdict.reason());
    ArrayNode candidates = object.putArray("candidates");
    for (QuoteVerdict.Candidate candidate : verdict.candidates()) {
      ObjectNode one = candidates.addObject();
      one.put("similarity", candidate.similarity());
      ArrayNode differences = one.putArray("differences");
      candidate.edits().forEach(e -> differences.add(of(e)));
      one.set("hit", SearchJson.of(candidate.hit()));
    }
    return object;
  }

  /** What stands around a statement. */
  public static JsonNode of(Related related) {
    ObjectNode object = Json.object();
    object.set("sameWording", hits(related.sameWording()));
    object.set("sameSection", hits(related.sameSection()));
    return object;
  }

  /** Two speakers side by side. */
  public static JsonNode of(SideBySide both) {
    ObjectNode object = Json.object();
    object.set("query", SearchJson.of(both.query()));
    object.put("leftKnown", both.leftKnown());
    object.put("rightKnown", both.rightKnown());
    ArrayNode rows = object.putArray("rows");
    for (SideBySide.Row row : both.rows()) {
      ObjectNode one = rows.addObject();
      putYear(one, row.year());
      one.put("leftTotal", row.left().total());
      one.put("rightTotal", row.right().total());
      one.set("left", hits(row.left().hits()));
      one.set("right", hits(row.right().hits()));
    }
    object.put("partial", both.partial());
    return object;
  }

  /** Hits by years. */
  public static JsonNode of(ThroughTime found) {
    ObjectNode object = Json.object();
    object.set("query", SearchJson.of(found.query()));
    ArrayNode years = object.putArray("years");
    for (ThroughTime.Year year : found.years()) {
      ObjectNode one = years.addObject();
      putYear(one, year.year());
      one.put("total", year.total());
      one.set("hits", hits(year.hits()));
    }
    object.put("partial", found.partial());
    return object;
  }

  private static void putYear(ObjectNode object, int year) {
    if (year == 0) {
      object.putNull("year");
    } else {
      object.put("year", year);
    }
  }

  private static ArrayNode hits(List<Hit> hits) {
    ArrayNode array = Json.array();
    hits.forEach(h -> array.add(SearchJson.of(h)));
    return array;
  }

  private static ArrayNode phrases(List<KeyPhrase> phrases) {
    ArrayNode array = Json.array();
    for (KeyPhrase phrase : phrases) {
      ObjectNode one = array.addObject();
      one.put("phrase", phrase.phrase());
      one.put("sections", phrase.sections());
      one.put("score", phrase.score());
    }
    return array;
  }

  private static ObjectNode of(SpeakerSummary speaker) {
    ObjectNode object = Json.object();
    object.put("id", speaker.id());
    object.put("name", speaker.name());
    object.put("type", speaker.type());
    object.put("statements", speaker.statements());
    return object;
  }

  private static ObjectNode of(QuoteVerdict.Edit edit) {
    ObjectNode object = Json.object();
    object.set("quoted", Json.span(edit.quoted()));
    object.set("printed", Json.span(edit.printed()));
    object.put("from", edit.from());
    object.put("to", edit.to());
    return object;
  }
}
