package org.yanlu.bench.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Excerpts of a text, honest ones and others; each empty if a text has none. */
final class ExcerptChange {
  private static final int SHORTEST = 6;
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？：「」『』…\\n]+");
  private static final Pattern NEGATION =
      Pattern.compile("不(?:會|能|得|要|可|是|願|想|需|應)(?!不)|沒有|並未|尚未|並非|並無|無法|禁止|切勿|請勿|避免|拒絕|反對|難以|防止|杜絕");

  /** With one of these an honest excerpt of a part of a clause may lose its sense. */
  private static final Pattern DOUBTFUL =
      Pattern.compile("[不沒未無非勿禁免拒別莫毋反否停避難止消缺絕誤恐若倘據疑]|以為|可能|或許|也許|涉嫌|聽說|傳聞|傳出|盛傳|如果|假如|假設|一旦|萬一");

  /** No numerals, which an excerpt might cut. */
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}&&[^〇一二三四五六七八九十百千萬億兩]]+");

  private ExcerptChange() {}

  /** The last question without its mark. */
  static Optional<String> asserted(String text) {
    int mark = text.lastIndexOf('？');
    return mark < 1 ? Optional.empty() : Optional.of(text.substring(0, mark) + "。");
  }

  static Optional<String> clause(String text, Random random) {
    List<String> clauses =
        CLAUSE_END
            .splitAsStream(text.contains("？") ? "" : text)
            .filter(clause -> clause.length() >= SHORTEST)
            .toList();
    return any(clauses, random);
  }

  /** So many Chinese characters of a clause that negates nothing. */
  static Optional<String> stretch(String text, int length, Random random) {
    List<String> stretches =
        clause(text, random).filter(clause -> !DOUBTFUL.matcher(clause).find()).stream()
            .flatMap(clause -> Arrays.stream(stretches(clause, length)))
            .filter(stretch -> WORDS.matcher(stretch).matches())
            .toList();
    return any(stretches, random);
  }

  static Optional<String> behindNegation(String text) {
    for (String clause : CLAUSE_END.split(text, -1)) {
      Matcher negation = NEGATION.matcher(clause);
      if (negation.find() && clause.length() - negation.end() >= SHORTEST) {
        String rest = clause.substring(negation.end());
        return text.indexOf(rest) == text.lastIndexOf(rest) ? Optional.of(rest) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String[] stretches(String clause, int length) {
    String[] stretches = new String[Math.max(0, clause.length() - length + 1)];
    for (int i = 0; i < stretches.length; i++) {
      stretches[i] = clause.substring(i, i + length);
    }
    return stretches;
  }

  private static Optional<String> any(List<String> some, Random random) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
  }
}
