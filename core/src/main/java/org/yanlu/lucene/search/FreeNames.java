package org.yanlu.lucene.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yanlu.analysis.HantQueries;
import org.yanlu.lucene.document.Fields;
import org.yanlu.text.HanFolding;

/**
 * Finds where names stand for themselves, and not inside longer ones: the longest name at a place
 * is the one meant there. Exact, place by place.
 *
 * <p>Only a commoner name can be the longer one. The archive has more statements of a whole name
 * than of its fragments, but fewer of a name with its title or office, which must not take away
 * what belongs to the name itself.
 */
final class FreeNames {
  private final HantQueries queries;
  private final List<String> folded;

  /**
   * Knows {@code names}.
   *
   * @param names the commonest first
   */
  FreeNames(HantQueries queries, List<String> names) {
    this.queries = queries;
    this.folded = names.stream().map(HanFolding::fold).toList();
  }

  /** Finds texts that hold the name of that {@code number}, counted from 0, outside longer ones. */
  Query query(int number) {
    String name = folded.get(number);
    Query all = phrase(name);
    List<String> longer = longer(number);
    if (longer.isEmpty()) {
      return all;
    }
    IntervalsSource places = places(all);
    for (String other : longer) {
      // one after the other: the shortest of several intervals would hide those around it
      places = Intervals.notContainedBy(places, places(phrase(other)));
    }
    return new IntervalQuery(Fields.TEXT, places);
  }

  /** The commoner names around that name; one around another adds nothing, and is left out. */
  private List<String> longer(int number) {
    String name = folded.get(number);
    List<String> longer = new ArrayList<>();
    for (String other : folded.subList(0, number)) {
      if (other.length() > name.length() && other.contains(name)) {
        longer.add(other);
      }
    }
    return longer.stream()
        .filter(
            other ->
                other.indexOf(name) != other.lastIndexOf(name)
                    || longer.stream().noneMatch(o -> !o.equals(other) && other.contains(o)))
        .distinct()
        .toList();
  }

  private Query phrase(String name) {
    return queries.phrase(Fields.TEXT, name, 0);
  }

  /** Where {@code phrase} stands, from its first term to its last. */
  private static IntervalsSource places(Query phrase) {
    return switch (phrase) {
      case TermQuery term -> Intervals.term(term.getTerm().bytes());
      case PhraseQuery terms -> places(terms.getTerms(), terms.getPositions());
      default -> Intervals.noIntervals(phrase.toString());
    };
  }

  /**
   * A term is stretched up to the next one: a pair of characters has one position, but fills two.
   */
  private static IntervalsSource places(Term[] terms, int[] positions) {
    IntervalsSource[] places = new IntervalsSource[terms.length];
    for (int i = 0; i < terms.length; i++) {
      int gap = i + 1 < terms.length ? positions[i + 1] - positions[i] - 1 : 0;
      IntervalsSource term = Intervals.term(terms[i].bytes());
      places[i] = gap == 0 ? term : Intervals.extend(term, 0, gap);
    }
    return Intervals.phrase(places);
  }
}
