package org.yanlu.bench.statement;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.NameCensus;
import org.yanlu.statement.text.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts how many of the speakers' names are found as names on their page. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Recall of the speakers' names, and the names found that no speaker bears.")
public final class NamesCommand implements Callable<Integer> {
  @Mixin private GoldOptions gold = new GoldOptions();

  private int all;
  private int found;

  private NamesCommand() {}

  @Override
  public Integer call() throws IOException {
    for (GoldDocument document : gold.read()) {
      count(document);
    }
    System.out.printf(
        Locale.ROOT, "%d of %d names found, recall %.3f%n", found, all, (double) found / all);
    return 0;
  }

  private void count(GoldDocument document) {
    String text = Passage.of(document.text()).plain();
    KnownNames known = NameCensus.of(text, Set.of(), Models.project().name());
    Set<String> speakers =
        document.statements().stream()
            .filter(GoldStatement::person)
            .map(GoldStatement::speaker)
            .filter(name -> text.contains(name) && isName(name))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> missed = new LinkedHashSet<>(speakers);
    known.full().forEach(missed::remove);
    List<String> others =
        known.full().stream().filter(name -> speakers.stream().noneMatch(name::equals)).toList();
    all += speakers.size();
    found += speakers.size() - missed.size();
    System.out.printf("%s\tmissed %s\tothers %s%n", document.id(), missed, others);
  }

  /** Whether it is a name and no position: 市長 and 警方發言人 are none. */
  private static boolean isName(String speaker) {
    Heads heads = Heads.project();
    return !heads.kinds(heads.tail(speaker)).contains(HeadKind.ROLE);
  }
}
