package org.yanlu.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yanlu.archive.Hit;

/** Queries of every kind made from the texts of hits; the same for the same seed. */
final class QueryMix {
  private final List<String> texts;
  private final Random random;

  QueryMix(List<Hit> hits, long seed) {
    texts = hits.stream().map(Hit::text).filter(text -> text.length() > 20).toList();
    random = new Random(seed);
  }

  /** A kind of query. */
  enum Kind {
    ONE_CHARACTER,
    TWO_CHARACTERS,
    FOUR_CHARACTERS,
    TWO_WORDS,
    PHRASE,
    BOOLEAN,
    WILDCARD
  }

  /** The next query of {@code kind}. */
  String next(Kind kind) {
    return switch (kind) {
      case ONE_CHARACTER -> stretch(1);
      case TWO_CHARACTERS -> stretch(2);
      case FOUR_CHARACTERS -> stretch(4);
      case TWO_WORDS -> stretch(2) + " " + stretch(2);
      case PHRASE -> "\"" + stretch(4 + random.nextInt(5)) + "\"";
      case BOOLEAN -> stretch(2) + " AND (" + stretch(2) + " OR " + stretch(2) + ") -" + stretch(2);
      case WILDCARD -> stretch(1) + "?" + stretch(1);
    };
  }

  /** So many neighbouring Chinese characters of a text. */
  private String stretch(int length) {
    while (true) {
      String text = texts.get(random.nextInt(texts.size()));
      int start = random.nextInt(text.length() - length);
      String stretch = text.substring(start, start + length);
      if (stretch.chars().allMatch(c -> c >= '一' && c <= '鿿')) {
        return stretch;
      }
    }
  }

  /** Every kind, a number of each, in turn. */
  List<String> mixed(int each) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      for (Kind kind : Kind.values()) {
        queries.add(next(kind));
      }
    }
    return queries;
  }
}
