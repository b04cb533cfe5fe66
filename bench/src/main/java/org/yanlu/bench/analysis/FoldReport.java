package org.yanlu.bench.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yanlu.text.HanFolding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what folding merges, Han characters only. */
@Command(
    name = "fold-report",
    description = "Lists the Han characters that fold to one another, largest groups first.")
public final class FoldReport implements Callable<Integer> {
  @Option(names = "--at-least", description = "members of a group; ${DEFAULT-VALUE} unless given")
  private int atLeast = 3;

  /** For the command line. */
  public FoldReport() {}

  @Override
  public Integer call() {
    Map<Integer, List<Integer>> groups =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Character::isIdeographic)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    c -> HanFolding.fold((int) c), TreeMap::new, Collectors.toList()));
    groups.values().removeIf(group -> group.size() < 2);
    int characters = groups.values().stream().mapToInt(List::size).sum();
    System.out.println(groups.size() + " groups of " + characters + " Han characters");
    groups.entrySet().stream()
        .filter(group -> group.getValue().size() >= atLeast)
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .forEach(group -> System.out.println(line(group.getKey(), group.getValue())));
    return 0;
  }

  private static String line(int folded, List<Integer> group) {
    return group.stream()
        .filter(c -> c != folded)
        .map(Character::toString)
        .collect(Collectors.joining(" ", Character.toString(folded) + " <- ", ""));
  }
}
