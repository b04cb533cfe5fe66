package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.yanlu.archive.Suggestion;
import org.yanlu.lucene.plan.Filters;
import org.yanlu.lucene.plan.Strictness;
import org.yanlu.lucene.query.FieldName;
import org.yanlu.lucene.query.ParsedQuery;
import org.yanlu.lucene.suggest.Suggestions;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/** Another query for one whose words nothing holds: a name or phrase that is one character off. */
final class DidYouMean {
  /** Words of a longer query are not tried one by one. */
  private static final int MOST_WORDS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final int LONGEST_WORD = 12;
  private static final int TRIED = 5;

  private final View view;
  private final IndexSearcher searcher;

  DidYouMean(View view, IndexSearcher searcher) {
    this.view = view;
    this.searcher = searcher;
  }

  /** A query with hits that differs from {@code text} in one word, or one name of a value. */
  Optional<String> insteadOf(String text) throws IOException {
    List<Span> words = words(text);
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (Span word : words) {
      for (String other : others(word.of(text))) {
        String query = text.substring(0, word.start()) + other + text.substring(word.end());
        Query found = view.planner().plan(ParsedQuery.of(query).node(), Strictness.ALL);
        if (searcher.count(Filters.withoutNested(found)) > 0) {
          return Optional.of(query);
        }
      }
    }
    return Optional.empty();
  }

  /** Rows of letters and digits, but for the names of fields. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (!isField(text, matcher.end(), matcher.group())) {
        words.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  private static boolean isField(String text, int end, String word) {
    return end < text.length()
        && ":：".indexOf(text.charAt(end)) >= 0
        && FieldName.of(word).isPresent();
  }

  private List<String> others(String word) throws IOException {
    if (word.length() < 2 || word.length() > LONGEST_WORD) {
      return List.of();
    }
    String folded = HanFolding.fold(word);
    return new Suggestions(searcher)
        .like(word, TRIED).stream()
            .filter(s -> s.kind() != Suggestion.Kind.HEADLINE)
            .map(Suggestion::text)
            .filter(text -> !HanFolding.fold(text).equals(folded))
            .toList();
  }
}
