package org.yanlu.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.text.HanFolding;
import org.yanlu.text.PhraseTrie;
import org.yanlu.text.Span;

/**
 * Assigns topics to texts by their terms: longest match over folded text, a topic at a time, so
 * that a long term of one topic does not hide a short term of another. A term inside one of its
 * topic's excluded strings does not count; one that begins or ends with a Latin letter or digit
 * counts only as a whole word. Thread-safe.
 *
 * {@snippet file="ArchiveExamplesTest.java" region="topics"}
 */
public final class TopicTagger {
  private final Map<String, TopicEntry> topics = new HashMap<>();
  private final PhraseTrie<Term> terms;

  private TopicTagger(List<TopicEntry> entries) {
    PhraseTrie.Builder<Term> builder = PhraseTrie.builder();
    for (TopicEntry topic : entries) {
      topics.put(topic.id(), topic);
      topic.terms().forEach(t -> builder.add(HanFolding.fold(t), new Term(topic, t, true)));
      topic.exclude().forEach(t -> builder.add(HanFolding.fold(t), new Term(topic, t, false)));
    }
    terms = builder.build();
  }

  /** A tagger for the topics of {@code authority}. */
  public static TopicTagger of(Authority authority) {
    return new TopicTagger(authority.topics());
  }

  /**
   * The topics of {@code text}: every term found, and for each topic above one found, once, the
   * first term that led to it.
   *
   * @return in text order, of one place the narrower topic first; spans are into {@code text}
   */
  public List<TopicMatch> tag(CharSequence text) {
    Map<String, List<Candidate>> byTopic = candidates(text);
    List<TopicMatch> matches = new ArrayList<>();
    for (List<Candidate> candidates : byTopic.values()) {
      matches.addAll(longest(candidates));
    }
    matches.sort(Comparator.comparing(TopicMatch::span));
    return withBroader(matches);
  }

  private Map<String, List<Candidate>> candidates(CharSequence text) {
    String folded = HanFolding.fold(text);
    Map<String, List<Candidate>> byTopic = new LinkedHashMap<>();
    for (int i = 0; i < folded.length(); i++) {
      int start = i;
      terms.matchesAt(
          folded,
          start,
          (end, term) -> {
            if (isWhole(folded, start, end)) {
              byTopic
                  .computeIfAbsent(term.topic().id(), id -> new ArrayList<>())
                  .add(new Candidate(new Span(start, end), term));
            }
          });
    }
    return byTopic;
  }

  /** Leftmost, then longest; an excluded string covers what lies in it. */
  private static List<TopicMatch> longest(List<Candidate> candidates) {
    List<Span> excluded =
        candidates.stream().filter(c -> !c.term().counts()).map(Candidate::span).toList();
    List<Candidate> counting =
        candidates.stream()
            .filter(c -> c.term().counts())
            .filter(c -> excluded.stream().noneMatch(span -> span.contains(c.span())))
            .sorted(
                Comparator.comparingInt((Candidate c) -> c.span().start())
                    .thenComparingInt(c -> -c.span().length()))
            .toList();
    List<TopicMatch> matches = new ArrayList<>();
    int covered = 0;
    for (Candidate candidate : counting) {
      if (candidate.span().start() >= covered) {
        Term term = candidate.term();
        matches.add(new TopicMatch(term.topic(), term.term(), candidate.span()));
        covered = candidate.span().end();
      }
    }
    return matches;
  }

  private List<TopicMatch> withBroader(List<TopicMatch> matches) {
    Set<String> seen = new HashSet<>();
    matches.forEach(match -> seen.add(match.topic().id()));
    List<TopicMatch> all = new ArrayList<>();
    for (TopicMatch match : matches) {
      all.add(match);
      Optional<TopicEntry> above = broader(match.topic());
      while (above.isPresent() && seen.add(above.get().id())) {
        all.add(new TopicMatch(above.get(), match.term(), match.span()));
        above = broader(above.get());
      }
    }
    return List.copyOf(all);
  }

  private Optional<TopicEntry> broader(TopicEntry topic) {
    return topic.broader().map(topics::get);
  }

  private static boolean isWhole(String text, int start, int end) {
    return !(start > 0 && isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1)))
        && !(end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** A string of a topic, for it or against it. */
  private record Term(TopicEntry topic, String term, boolean counts) {}

  private record Candidate(Span span, Term term) {}
}
