package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.yanlu.archive.Suggestion;
import org.yanlu.lucene.plan.Strictness;
import org.yanlu.lucene.query.ParsedQuery;
import org.yanlu.lucene.suggest.Suggestions;
import org.yanlu.text.HanFolding;

/** Another query for one whose words nothing holds: a name or phrase that is one character off. */
final class DidYouMean {
  /** Words of a longer query are not tried one by one. */
  private static final int MOST_WORDS = 5;

  private static final int LONGEST_WORD = 12;
  private static final int TRIED = 5;

  private final View view;
  private final IndexSearcher searcher;

  DidYouMean(View view, IndexSearcher searcher) {
    this.view = view;
    this.searcher = searcher;
  }

  /** A query with hits that differs from {@code text} in one word. */
  Optional<String> insteadOf(String text) throws IOException {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      for (String other : others(words.get(i))) {
        List<String> changed = new ArrayList<>(words);
        changed.set(i, other);
        String query = String.join(" ", changed);
        if (searcher.count(view.planner().plan(ParsedQuery.of(query).node(), Strictness.ALL)) > 0) {
          return Optional.of(query);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> others(String word) throws IOException {
    if (word.length() < 2
        || word.length() > LONGEST_WORD
        || !word.chars().allMatch(Character::isLetterOrDigit)) {
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
