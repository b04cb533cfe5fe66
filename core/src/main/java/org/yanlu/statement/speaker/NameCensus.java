package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yanlu.statement.model.LinearModel;
import org.yanlu.text.Span;
import org.yanlu.text.Surnames;

/**
 * The first pass over a page: which strings on it are full names of people. A string taken for a
 * name in one place is read as that name wherever it stands.
 */
public final class NameCensus {

  /** A name missed costs a speaker; a string wrongly taken for one seldom stands before a cue. */
  private static final double THRESHOLD = -0.5;

  private static final NameReader NAMES = new NameReader();
  private static final Surnames SURNAMES = Surnames.project();

  /** What the names of streets, bodies and papers end with. */
  private static final Set<String> NO_PERSON =
      Set.of(
          "Street",
          "Road",
          "Avenue",
          "Lane",
          "Mews",
          "Square",
          "Terrace",
          "Crescent",
          "Park",
          "Beach",
          "Society",
          "University",
          "College",
          "School",
          "Institute",
          "Hospital",
          "Center",
          "Centre",
          "Company",
          "Limited",
          "Group",
          "Bank",
          "Club",
          "Association",
          "Union",
          "Party",
          "Council",
          "Times",
          "Post",
          "News",
          "Sun",
          "Mail",
          "Telegraph",
          "Guardian",
          "Herald",
          "Journal",
          "Examiner",
          "Review",
          "Magazine",
          "Stadium",
          "Arena",
          "City",
          "County",
          "Island",
          "Ventures",
          "Funds",
          "Fund",
          "Foundation",
          "Airlines",
          "Airways",
          "Basin",
          "Plains",
          "Corners",
          "Monitor");

  private NameCensus() {}

  /**
   * The names in {@code text}, in the order in which they first stand there.
   *
   * @param text the whole page's text, one paragraph or heading a line
   * @param authorised names known beforehand; those that {@code text} does not hold name nobody
   * @param model weighs candidates
   */
  public static KnownNames of(String text, Set<String> authorised, LinearModel model) {
    Set<String> full = new LinkedHashSet<>();
    authorised.stream().filter(name -> !name.isEmpty() && text.contains(name)).forEach(full::add);
    int covered = 0;
    for (int i = 0; i < text.length(); i++) {
      if (NameReader.isDot(text.charAt(i)) && i >= covered) {
        Optional<Span> dotted = DottedName.around(text, i);
        dotted.ifPresent(span -> full.add(span.of(text)));
        covered = dotted.map(Span::end).orElse(covered);
      } else if (i >= covered) {
        covered = Math.max(covered, latin(text, i, full));
      }
    }
    likely(text, model).forEach(span -> full.add(span.of(text)));
    Set<String> all = Set.copyOf(full);
    full.removeIf(name -> isPiece(text, name, all));
    full.removeAll(families(full));
    List<String> names = new ArrayList<>(full);
    names.sort(
        Comparator.<String>comparingInt(name -> text.indexOf(name)).thenComparing(name -> name));
    return new KnownNames(names, parts(text, full));
  }

  /** Whether {@code name} stands only inside longer names, or is one of their parts. */
  private static boolean isPiece(String text, String name, Set<String> full) {
    for (String longer : full) {
      int at = longer.length() > name.length() ? longer.indexOf(name) : -1;
      if (at >= 0
          && (isPart(longer, at, name.length()) || count(text, longer) == count(text, name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String longer, int at, int length) {
    boolean opens = at == 0 || isSeparator(longer.charAt(at - 1));
    boolean closes = at + length == longer.length() || isSeparator(longer.charAt(at + length));
    return opens && closes;
  }

  private static boolean isSeparator(char c) {
    return NameReader.isDot(c) || c == ' ';
  }

  private static int count(String text, String name) {
    int count = 0;
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length())) {
      count++;
    }
    return count;
  }

  private static int latin(String text, int at, Set<String> full) {
    boolean starts = at == 0 || !NameReader.isLatin(text.charAt(at - 1));
    int end = starts ? NAMES.latinName(text, at, text.length()) : at;
    if (text.substring(at, end).indexOf(' ') > 0 && isPersonal(text.substring(at, end))) {
      full.add(text.substring(at, end));
    }
    return end;
  }

  /** Two to four capitalised words, none of them in capitals throughout. */
  private static boolean isPersonal(String words) {
    String[] each = words.split(" +", -1);
    if (NO_PERSON.contains(each[each.length - 1])) {
      return false;
    }
    for (String word : each) {
      boolean small = word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT));
      boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
      if ((small && word.length() > 3) || capitals) {
        return false;
      }
    }
    return each.length <= 4;
  }

  /** The candidates that the model takes for names, none overlapping a likelier one. */
  private static List<Span> likely(String text, LinearModel model) {
    Map<NameCandidate, Double> scores = new LinkedHashMap<>();
    for (NameCandidate candidate : new NameCandidates(text).all()) {
      double score = candidate.score(model, THRESHOLD);
      if (score > THRESHOLD) {
        scores.put(candidate, score);
      }
    }
    List<NameCandidate> best = new ArrayList<>(scores.keySet());
    best.sort(Comparator.comparing(scores::get, Comparator.reverseOrder()));
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (NameCandidate candidate : best) {
      Span span = candidate.span();
      Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
      if (before == null || !before.getValue().overlaps(span)) {
        taken.put(span.start(), span);
      }
    }
    return List.copyOf(taken.values());
  }

  /** The two family names of a married name of four characters: 陳方 of 陳方安生. */
  private static Set<String> families(Set<String> full) {
    Set<String> families = new LinkedHashSet<>();
    for (String name : full) {
      if (name.length() == 4
          && NAMES.familyLength(name, 0, 4) == 1
          && SURNAMES.isChinese(name.charAt(1))) {
        families.add(name.substring(0, 2));
      }
    }
    return families;
  }

  /** Family names, last parts and the like that stand on the page alone. */
  private static Set<String> parts(String text, Set<String> full) {
    Set<String> parts = new LinkedHashSet<>(families(full));
    for (String name : full) {
      for (int i = 1; i < name.length(); i++) {
        char c = name.charAt(i - 1);
        if (NameReader.isDot(c) || c == ' ') {
          parts.add(name.substring(i));
        }
        if (NameReader.isDot(name.charAt(i)) || name.charAt(i) == ' ') {
          parts.add(name.substring(0, i));
        }
        if (NAMES.isLongFamily(name, i)) {
          parts.add(name.substring(0, i));
        }
      }
    }
    parts.removeIf(part -> part.length() < 2 || !text.contains(part));
    parts.removeAll(full);
    return parts;
  }
}
