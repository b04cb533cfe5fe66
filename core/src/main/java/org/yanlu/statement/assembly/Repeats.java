package org.yanlu.statement.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;
import org.yanlu.text.HanFolding;

/**
 * Links a headline's statement to the body's statement that it repeats: of the same speaker, the
 * one that holds most of its pairs of characters.
 */
final class Repeats {
  /** A headline that shares fewer of its pairs of characters repeats nothing. */
  private static final double LEAST = 0.25;

  private Repeats() {}

  /** {@code statements} in page order, those of headlines linked. */
  static List<Statement> linked(List<Statement> statements) {
    return statements.stream().map(each -> linked(each, statements)).toList();
  }

  private static Statement linked(Statement statement, List<Statement> all) {
    if (statement.layer() != Layer.HEADLINE || statement.speaker().isEmpty()) {
      return statement;
    }
    Set<String> pairs = pairs(statement.text());
    Optional<String> best = Optional.empty();
    double most = LEAST;
    for (Statement other : all) {
      if (other.layer() == Layer.BODY && isOfSpeaker(other, statement.speaker().get())) {
        double share = share(pairs, pairs(other.text()));
        if (share > most || (share == most && best.isEmpty())) {
          most = share;
          best = Optional.of(other.id());
        }
      }
    }
    return best.map(id -> statement.withLinks(statement.links().repeating(id))).orElse(statement);
  }

  private static boolean isOfSpeaker(Statement statement, Speaker speaker) {
    return statement.speaker().filter(s -> s.id().equals(speaker.id())).isPresent();
  }

  private static double share(Set<String> of, Set<String> in) {
    long common = of.stream().filter(in::contains).count();
    return of.isEmpty() ? 0 : (double) common / of.size();
  }

  private static Set<String> pairs(String text) {
    String folded = HanFolding.fold(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))
          && Character.isLetterOrDigit(folded.charAt(i + 1))) {
        pairs.add(folded.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
