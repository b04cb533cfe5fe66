package org.yanlu.lucene.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;
import org.yanlu.archive.IssueCode;
import org.yanlu.archive.SearchRequest;
import org.yanlu.archive.SideBySide;
import org.yanlu.archive.ThroughTime;
import org.yanlu.archive.ThroughTime.Year;
import org.yanlu.lucene.build.GenerationBuilder;
import org.yanlu.lucene.build.SamplePages;

class YearsTest {
  @TempDir Path folder;

  /** One speaker fills the first year with more statements than a page of hits holds. */
  private static void talkative(GenerationBuilder builder) throws IOException {
    String[] lines =
        IntStream.rangeClosed(1, 130).mapToObj(n -> "岑樂怡：第" + n + "班輕軌準時開出").toArray(String[]::new);
    SamplePages.add(builder, "p1", 2020, "輕軌班次", lines);
    SamplePages.add(builder, "p2", 2021, "輕軌票價", "岑樂怡：輕軌票價不變", "麥浩謙：輕軌票價太高");
    SamplePages.add(builder, "p3", 2022, "輕軌延線", "岑樂怡：輕軌延線動工");
  }

  private static String counts(SideBySide both) {
    return both.rows().stream()
        .map(row -> row.year() + ":" + row.left().total() + "/" + row.right().total())
        .toList()
        .toString();
  }

  private static List<String> ids(Year year) {
    return year.hits().stream().map(Hit::id).toList();
  }

  @Test
  void twoSpeakersStandSideBySide() throws IOException {
    try (Archive archive = SamplePages.archive(folder, SamplePages::fill)) {
      SideBySide both = archive.sideBySide("麥博士", "岑樂怡", "", 5);
      assertEquals("[2021:1/1, 2022:1/0, 2024:0/1]", counts(both));
      assertEquals(List.of("p1#q2"), ids(both.rows().getFirst().right()));
    }
  }

  @Test
  void everyYearIsCountedWhollyAndShowsItsFirst() throws IOException {
    try (Archive archive = SamplePages.archive(folder, YearsTest::talkative)) {
      SideBySide both = archive.sideBySide("岑樂怡", "麥浩謙", "輕軌", 3);
      assertEquals("[2020:130/0, 2021:1/1, 2022:1/0]", counts(both));
      assertEquals(3, both.rows().getFirst().left().hits().size());
      assertEquals(List.of("p2#q1"), ids(both.rows().get(1).left()));
      assertEquals(List.of("p3#q1"), ids(both.rows().get(2).left()));
    }
  }

  @Test
  void bothSpeakersAreHeldToTheSameWords() throws IOException {
    try (Archive archive =
        SamplePages.archive(
            folder,
            builder -> {
              for (int i = 0; i < 6; i++) {
                SamplePages.add(builder, "a" + i, 2021, "輕軌", "岑樂怡：輕軌票價不變，甲" + i);
              }
              SamplePages.add(builder, "b", 2021, "輕軌", "麥浩謙：輕軌停駛", "麥浩謙：票價太高");
            })) {
      assertEquals("[2021:6/0]", counts(archive.sideBySide("岑樂怡", "麥浩謙", "輕軌 票價不變", 5)));
    }
  }

  @Test
  void oneSpeakersStatementsGoThroughTimeWithTheUndatedLast() throws IOException {
    try (Archive archive =
        SamplePages.archive(
            folder,
            builder -> {
              talkative(builder);
              SamplePages.addUndated(builder, "p4", "輕軌", "岑樂怡：輕軌永不停駛");
            })) {
      ThroughTime found =
          archive.throughTime(
              SearchRequest.builder("輕軌")
                  .anyOf(Dimension.TYPE, "statement")
                  .anyOf(Dimension.SPEAKER, "岑樂怡")
                  .size(2)
                  .build());
      assertEquals(
          List.of("2020:130", "2021:1", "2022:1", "0:1"),
          found.years().stream().map(year -> year.year() + ":" + year.total()).toList());
      assertEquals(List.of("p4#q1"), ids(found.years().getLast()));
      assertEquals(Optional.of(2), found.years().stream().map(y -> y.hits().size()).findFirst());
    }
  }

  @Test
  void aSpeakerNobodyKnowsIsSaidToBeUnknown() throws IOException {
    try (Archive archive = SamplePages.archive(folder, SamplePages::fill)) {
      SideBySide both = archive.sideBySide("岑樂怡", "甲乙丙", "輕軌", 5);
      assertTrue(both.leftKnown());
      assertFalse(both.rightKnown());
      assertEquals(
          List.of(List.of("speaker", "甲乙丙")),
          both.query().issues().stream().map(issue -> issue.about()).toList());
      SearchRequest request = SearchRequest.builder("輕軌 AND").build();
      assertEquals(
          IssueCode.NOTHING_TO_COMBINE,
          archive.throughTime(request).query().issues().getFirst().code());
    }
  }
}
