package org.yanlu.lucene.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.document.Fields;

/**
 * Queries for plain words: what must be there is one thing, what it is worth another. A hit must
 * hold the words in its own wording, its speaker's description, or the headings and page title that
 * it stands under; its score is that of {@link HantQueries#words} over the wording, and less over
 * the rest.
 */
final class WordsPlan {
  /** Only these are searched of a longer text: a clause costs time. */
  static final int LONGEST = 250;

  /** A longer word is no word but a sentence, of which some is enough. */
  private static final int LONGEST_WORD = 6;

  /** More than any words are worth by themselves. */
  private static final float EVERY_WORD = 1_000;

  /** More words are a text, of which some is enough. */
  private static final int MOST_WORDS = 20;

  /** More words are hardly anywhere together, and cost a clause for each field. */
  private static final int MOST_TOGETHER = 6;

  private static final int LONGEST_FOR_ALL_FIELDS = 60;

  /** Marks of lists part words in what is no longer than a list, not in a sentence. */
  private static final Pattern LIST = Pattern.compile("[、；：]+");

  private static final int LONGEST_LIST = 2 * LONGEST_WORD;

  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

  private final HantQueries queries;
  private final Strings strings;

  WordsPlan(HantQueries queries) {
    this.queries = queries;
    this.strings = new Strings(queries);
  }

  Query query(String text, Strictness strictness) {
    String read = beginning(text);
    List<Query> conditions =
        switch (strictness) {
          case ALL -> all(read);
          case SOME, UNQUOTED -> List.of();
        };
    if (conditions.isEmpty()) {
      return score(read);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    conditions.forEach(condition -> query.add(condition, Occur.FILTER));
    return query.add(score(read), Occur.SHOULD).build();
  }

  /** What the words are worth; where some are enough, a hit that holds every one comes first. */
  Query ranking(String text, Strictness strictness) {
    String read = beginning(text);
    List<Query> conditions =
        switch (strictness) {
          case ALL -> List.of();
          case SOME, UNQUOTED -> all(read);
        };
    if (conditions.size() < 2 || conditions.size() > MOST_TOGETHER) {
      return score(read);
    }
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    conditions.forEach(condition -> every.add(condition, Occur.FILTER));
    return new BooleanQuery.Builder()
        .add(score(read), Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(every.build()), EVERY_WORD), Occur.SHOULD)
        .build();
  }

  /** What the words are worth in each field, found wherever one holds some of them. */
  private Query score(String text) {
    if (text.length() > LONGEST_FOR_ALL_FIELDS) {
      return queries.words(Fields.TEXT, text);
    }
    return Scope.WORD.any(field -> queries.words(field, text));
  }

  /** What is searched of the words: each once, for one that is repeated asks for nothing more. */
  private static String beginning(String text) {
    String words = String.join(" ", new LinkedHashSet<>(List.of(text.split("\\s+", -1))));
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private List<Query> all(String text) {
    List<Query> conditions = new ArrayList<>();
    List<String> words = words(text);
    if (words.size() > MOST_WORDS) {
      return conditions;
    }
    for (String word : words) {
      if (length(word) > LONGEST_WORD) {
        conditions.add(queries.words(Fields.TEXT, word));
      } else if (!word.isEmpty()) {
        conditions.add(anywhere(word));
      }
    }
    return conditions;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+", -1)) {
      words.addAll(length(word) > LONGEST_LIST ? List.of(word) : List.of(LIST.split(word, -1)));
    }
    return words;
  }

  /** In Chinese characters; a row of other letters and digits, hyphens and all, is as one. */
  private static long length(String word) {
    return NOT_HAN.matcher(word).replaceAll("x").codePoints().count();
  }

  private Query anywhere(String word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Scope.WORD.fields().forEach(at -> query.add(strings.word(at.field(), word), Occur.SHOULD));
    return query.build();
  }
}
