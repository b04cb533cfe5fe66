package org.yanlu.lucene.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.yanlu.archive.Suggestion;
import org.yanlu.archive.Suggestion.Kind;
import org.yanlu.authority.TopicEntry;
import org.yanlu.lucene.document.SpeakerDocument;
import org.yanlu.lucene.document.SuggestionDocument;
import org.yanlu.lucene.suggest.NameKeys;

/** Gathers what can be suggested. Not thread-safe. */
final class SuggestionWriter {
  /** A phrase of fewer sections is no frequent one. */
  private static final int LEAST_SECTIONS = 3;

  private final IndexWriter documents;
  private final Map<String, Long> phrases = new HashMap<>();
  private final Map<String, Long> headlines = new LinkedHashMap<>();

  SuggestionWriter(IndexWriter documents) {
    this.documents = documents;
  }

  void speakers(List<SpeakerDocument.Entry> speakers) throws IOException {
    for (SpeakerDocument.Entry speaker : speakers) {
      if (speaker.summary().statements() == 0) {
        // whoever speaks in nested statements alone is found by nobody who does not ask for them
        continue;
      }
      Set<String> names = new LinkedHashSet<>(List.of(speaker.summary().name()));
      names.addAll(speaker.aliases());
      add(
          speaker.summary().name(),
          Kind.SPEAKER,
          speaker.summary().id(),
          speaker.summary().statements(),
          List.copyOf(names));
    }
  }

  void topics(List<TopicEntry> topics, Map<String, Long> hits) throws IOException {
    for (TopicEntry topic : topics) {
      List<String> names = List.of(topic.label(), topic.labelEn());
      long weight = hits.getOrDefault(topic.id(), 0L);
      add(topic.label(), Kind.TOPIC, topic.id(), weight, names);
    }
  }

  void section(String headline, List<String> keyPhrases) {
    headlines.merge(headline, 1L, Long::sum);
    keyPhrases.forEach(phrase -> phrases.merge(phrase, 1L, Long::sum));
  }

  /** Writes the phrases and headlines gathered. */
  void write() throws IOException {
    for (Map.Entry<String, Long> phrase : phrases.entrySet()) {
      if (phrase.getValue() >= LEAST_SECTIONS) {
        String text = phrase.getKey();
        add(text, Kind.PHRASE, "", phrase.getValue(), List.of(text));
      }
    }
    for (Map.Entry<String, Long> headline : headlines.entrySet()) {
      String text = headline.getKey();
      add(text, Kind.HEADLINE, "", headline.getValue(), List.of(text));
    }
  }

  private void add(String text, Kind kind, String id, long weight, List<String> names)
      throws IOException {
    Set<String> keys =
        kind == Kind.SPEAKER || kind == Kind.TOPIC ? NameKeys.of(names) : NameKeys.parts(text);
    documents.addDocument(SuggestionDocument.of(new Suggestion(text, kind, id, weight), keys));
  }
}
