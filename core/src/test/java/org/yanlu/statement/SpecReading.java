package org.yanlu.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yanlu.page.Page;

/**
 * What the extractor reads in an example of {@code statement-spec.md}, beside what it should. Not
 * thread-safe.
 */
final class SpecReading {
  private final StatementSpec.Example example;
  private final Page page;
  private final Extraction extraction;
  private final Map<Integer, Statement> byLine = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  private SpecReading(StatementSpec.Example example, Page page, Extraction extraction) {
    this.example = example;
    this.page = page;
    this.extraction = extraction;
  }

  static SpecReading of(StatementSpec.Example example, Page page, Extraction extraction) {
    SpecReading reading = new SpecReading(example, page, extraction);
    reading.compare();
    return reading;
  }

  /** In what the two differ: by line, then what is too much. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void compare() {
    Set<String> met = new HashSet<>();
    match(extraction.statements(), line -> line.depth() == 0, met);
    match(extraction.nested(), line -> line.depth() > 0, met);
    for (ExpectedStatement line : example.statements()) {
      Statement statement = byLine.get(line.number());
      if (line.optional()) {
        continue;
      }
      if (statement == null) {
        differences.add("missing " + line.number());
      } else {
        compare(line, statement);
      }
    }
    for (ExpectedTerm line : example.terms()) {
      if (extraction.terms().stream().noneMatch(term -> line.is(term, page))) {
        differences.add("term " + line.number());
      }
    }
    extraction.statements().stream()
        .filter(s -> !met.contains(s.id()) && !isOptional(s))
        .forEach(s -> differences.add("extra"));
    extraction.nested().stream()
        .filter(s -> !met.contains(s.id()) && !isOptional(s))
        .forEach(s -> differences.add("extra-nested"));
  }

  /** A line and a statement that may be it. */
  private record Pair(ExpectedStatement line, Statement statement, double likeness) {}

  /** Pairs lines and statements, the likest first. */
  private void match(
      List<Statement> statements, Predicate<ExpectedStatement> level, Set<String> met) {
    List<Pair> pairs = new ArrayList<>();
    for (ExpectedStatement line : example.statements()) {
      if (level.test(line) && !line.optional()) {
        statements.forEach(s -> pairs.add(new Pair(line, s, line.likeness(s))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      boolean free =
          !byLine.containsKey(pair.line().number()) && !met.contains(pair.statement().id());
      if (free && pair.likeness() > 0) {
        byLine.put(pair.line().number(), pair.statement());
        met.add(pair.statement().id());
      }
    }
  }

  private boolean isOptional(Statement statement) {
    return example.statements().stream()
        .anyMatch(line -> line.optional() && line.likeness(statement) > 0);
  }

  private void compare(ExpectedStatement line, Statement read) {
    Optional<Speaker> speaker = read.speaker();
    differ(line, "kind", line.kind() == read.kind());
    differ(line, "act", line.act().filter(act -> act != read.act()).isEmpty());
    differ(line, "speaker", line.speakers().contains(speaker.map(Speaker::name).orElse("-")));
    differ(line, "cue", line.cues().contains(read.cue().isEmpty() ? "-" : read.cue()));
    differ(line, "span", line.contents().contains(ExpectedStatement.content(read)));
    differ(line, "layer", line.isHeadline() == (read.layer() == Layer.HEADLINE));
    value(line, "role", speaker.flatMap(Speaker::role));
    value(line, "affiliation", speaker.flatMap(Speaker::affiliation));
    value(line, "type", speaker.map(s -> s.type().label()));
    value(line, "mention", speaker.map(Speaker::mention).filter(m -> !m.isEmpty()));
    value(line, "via", read.via());
    value(line, "addressee", read.addressee());
    value(line, "target", read.target());
    int year = read.dating().year().orElse(0);
    value(line, "year", year == 0 ? Optional.empty() : Optional.of(Integer.toString(year)));
    link(line, "answers", read, Links::question);
    link(line, "repeats", read, Links::repeats);
    differ(line, "parent", line.depth() == 0 || read.links().parent().equals(parent(line)));
  }

  private void value(ExpectedStatement line, String key, Optional<String> read) {
    List<String> right = line.more().get(key);
    differ(line, key, right == null || right.contains(read.orElse("-")));
  }

  private void link(
      ExpectedStatement line, String key, Statement read, Function<Links, Optional<String>> link) {
    List<String> other = line.more().get(key);
    if (other != null) {
      // a line that is not found is told as missing
      Statement linked = byLine.get(Integer.valueOf(other.getFirst()));
      differ(
          line, key, linked == null || link.apply(read.links()).equals(Optional.of(linked.id())));
    }
  }

  private Optional<String> parent(ExpectedStatement nested) {
    return example.statements().stream()
        .filter(line -> line.number() < nested.number() && line.depth() < nested.depth())
        .reduce((a, b) -> b)
        .map(line -> byLine.get(line.number()))
        .filter(Objects::nonNull)
        .map(Statement::id);
  }

  private void differ(ExpectedStatement line, String what, boolean same) {
    if (!same) {
      differences.add(what + " " + line.number());
    }
  }

  /** What is read, in the form of the file. */
  String rendered() {
    List<String> lines = new ArrayList<>();
    for (Statement statement : extraction.statements()) {
      lines.add(line(statement));
      nested(statement, "  ", lines);
    }
    for (QuotedTerm term : extraction.terms()) {
      lines.add(
          ExpectedTerm.OPENING + term.span().of(page.source()) + " | " + term.termClass().label());
    }
    return lines.isEmpty() ? "none" : String.join("\n", lines);
  }

  private void nested(Statement parent, String indent, List<String> lines) {
    for (Statement statement : extraction.nested()) {
      if (statement.links().parent().equals(Optional.of(parent.id()))) {
        lines.add(indent + line(statement));
        nested(statement, indent + "  ", lines);
      }
    }
  }

  private static String line(Statement s) {
    Optional<Speaker> speaker = s.speaker();
    List<String> columns = new ArrayList<>();
    columns.add(s.kind().label() + " " + s.act().label());
    columns.add(speaker.map(Speaker::name).orElse("-"));
    columns.add(s.cue().isEmpty() ? "-" : s.cue());
    columns.add(ExpectedStatement.content(s).replace(ExpectedStatement.PIECES, " + "));
    speaker.flatMap(Speaker::role).ifPresent(v -> columns.add("role=" + v));
    speaker.flatMap(Speaker::affiliation).ifPresent(v -> columns.add("affiliation=" + v));
    speaker.ifPresent(v -> columns.add("type=" + v.type().label()));
    speaker.ifPresent(v -> columns.add("mention=" + (v.mention().isEmpty() ? "-" : v.mention())));
    s.via().ifPresent(v -> columns.add("via=" + v));
    s.addressee().ifPresent(v -> columns.add("addressee=" + v));
    s.target().ifPresent(v -> columns.add("target=" + v));
    if (s.layer() == Layer.HEADLINE) {
      columns.add("layer=headline");
    }
    s.dating().year().ifPresent(v -> columns.add("year=" + v));
    s.links().question().ifPresent(v -> columns.add("answers=" + v));
    s.links().repeats().ifPresent(v -> columns.add("repeats=" + v));
    return String.join(" | ", columns);
  }
}
