package org.yanlu.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanlu.text.Span;

class TopicTaggerTest {
  private static final TopicEntry TRANSPORT = topic("transport", "", List.of("交通"), List.of());
  private static final TopicEntry RAIL =
      topic("rail", "transport", List.of("輕軌", "輕軌站", "MTR"), List.of("輕軌街"));
  private static final TopicEntry STATION = topic("station", "", List.of("軌站"), List.of());
  private static final TopicTagger TAGGER =
      TopicTagger.of(new Authority(List.of(), List.of(TRANSPORT, RAIL, STATION), Vocabulary.EMPTY));

  @Test
  void takesTheLongestTermOfATopicAndAddsTheTopicsAbove() {
    assertEquals(
        List.of(
            new TopicMatch(RAIL, "輕軌站", new Span(1, 4)),
            new TopicMatch(TRANSPORT, "輕軌站", new Span(1, 4)),
            new TopicMatch(STATION, "軌站", new Span(2, 4))),
        TAGGER.tag("到輕軌站"));
  }

  @Test
  void anExcludedStringHidesTheTermInIt() {
    assertEquals(List.of(), TAGGER.tag("住在輕軌街"));
    assertEquals(1 + 1, TAGGER.tag("輕軌街與輕軌").size());
  }

  @Test
  void aLatinTermCountsOnlyAsAWholeWordInAnyWidthAndCase() {
    assertEquals(new Span(1, 4), TAGGER.tag("坐ｍtr去").get(0).span());
    assertEquals(List.of(), TAGGER.tag("AMTRAK"));
  }

  @Test
  void aTopicFoundByItsOwnTermIsNotAddedAgain() {
    List<TopicMatch> matches = TAGGER.tag("交通：輕軌");
    assertEquals(List.of(TRANSPORT, RAIL), matches.stream().map(TopicMatch::topic).toList());
  }

  private static TopicEntry topic(
      String id, String broader, List<String> terms, List<String> exclude) {
    return new TopicEntry(
        id, id, id, Optional.of(broader).filter(b -> !b.isEmpty()), terms, exclude);
  }
}
