package org.yanlu.lucene.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.archive.Hit;
import org.yanlu.authority.TopicMatch;
import org.yanlu.authority.TopicTagger;
import org.yanlu.page.Heading;
import org.yanlu.page.Section;

/**
 * Which topics a section and its statements have. A statement has those of its own words and those
 * of its section's headings, for a speaker seldom repeats what the report is about.
 */
final class TopicAssignment {
  private final TopicTagger tagger;
  private final List<TopicMatch> headings;
  private final List<TopicMatch> body;

  TopicAssignment(TopicTagger tagger, Section section, String text) {
    this.tagger = tagger;
    this.headings =
        section.headings().stream()
            .map(Heading::text)
            .map(tagger::tag)
            .flatMap(List::stream)
            .toList();
    this.body = tagger.tag(text);
  }

  List<Hit.Topic> ofSection() {
    return distinct(headings, body);
  }

  List<Hit.Topic> ofStatement(String text) {
    return distinct(tagger.tag(text), headings);
  }

  private static List<Hit.Topic> distinct(List<TopicMatch> first, List<TopicMatch> second) {
    Map<String, Hit.Topic> topics = new LinkedHashMap<>();
    for (List<TopicMatch> matches : List.of(first, second)) {
      for (TopicMatch match : matches) {
        String id = match.topic().id();
        topics.putIfAbsent(id, new Hit.Topic(id, match.topic().label(), match.term()));
      }
    }
    return List.copyOf(topics.values());
  }
}
