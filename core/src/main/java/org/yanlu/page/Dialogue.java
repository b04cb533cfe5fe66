package org.yanlu.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.text.DialogueLabels;

/** Tells question and answer by the labels that paragraphs begin with. */
final class Dialogue {
  private static final Pattern COLON = Pattern.compile("[:：﹕]");

  /** Who asks or answers by office. */
  private static final Pattern REPORTER =
      Pattern.compile("[\\p{IsHan}]{2,8}記者[\\d一二三四五六七八九十]{0,2}\\s*");

  private static final Pattern SPOKESPERSON =
      Pattern.compile("[\\p{IsHan}]{0,6}發言人[\\d一二三四五六七八九十]{0,2}\\s*");

  /** A name before a colon, or a letter of it: 大公報：…, 麥：…. */
  private static final Pattern NAMED = Pattern.compile("(?<label>[\\p{IsHan}·]{1,8})\\s*[:：﹕]");

  /** No label is longer, in UTF-16 units. */
  private static final int LABEL = 14;

  private Dialogue() {}

  /** The role of a line that begins with such a label, else {@code BODY}. */
  static Paragraph.Role role(String line) {
    Matcher colon = COLON.matcher(line.substring(0, Math.min(LABEL, line.length())));
    if (!colon.find()) {
      return Paragraph.Role.BODY;
    }
    String label = line.substring(0, colon.start());
    Optional<DialogueLabels.Use> use = DialogueLabels.project().use(label);
    if (use.isPresent()) {
      return use.get() == DialogueLabels.Use.ANSWER
          ? Paragraph.Role.ANSWER
          : Paragraph.Role.QUESTION;
    }
    if (REPORTER.matcher(label).matches()) {
      return Paragraph.Role.QUESTION;
    }
    return SPOKESPERSON.matcher(label).matches() ? Paragraph.Role.ANSWER : Paragraph.Role.BODY;
  }

  /**
   * The paragraphs of a section with the roles that they have in a dialogue: two names that begin
   * several paragraphs each, of which one mostly asks; and what stands without a label between two
   * answers of it goes on the first.
   */
  static List<Paragraph> withRoles(List<Paragraph> paragraphs) {
    if (asksOnly(paragraphs)) {
      return withAnswers(paragraphs);
    }
    Optional<String> asker = asker(paragraphs);
    List<Paragraph> result = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Optional<String> label = asker.isEmpty() ? Optional.empty() : label(paragraph);
      result.add(
          label.isEmpty()
              ? paragraph
              : withRole(
                  paragraph,
                  label.equals(asker) ? Paragraph.Role.QUESTION : Paragraph.Role.ANSWER));
    }
    continueAnswers(result);
    return result;
  }

  /** Whether there are questions, and answers are set apart from them by nothing. */
  private static boolean asksOnly(List<Paragraph> paragraphs) {
    return paragraphs.stream().filter(p -> p.role() == Paragraph.Role.QUESTION).count() > 1
        && paragraphs.stream().noneMatch(p -> p.role() == Paragraph.Role.ANSWER);
  }

  /** What stands behind a question answers it. */
  private static List<Paragraph> withAnswers(List<Paragraph> paragraphs) {
    List<Paragraph> result = new ArrayList<>();
    boolean asked = false;
    for (Paragraph paragraph : paragraphs) {
      asked |= paragraph.role() == Paragraph.Role.QUESTION;
      boolean answers = asked && paragraph.role() == Paragraph.Role.BODY;
      result.add(answers ? withRole(paragraph, Paragraph.Role.ANSWER) : paragraph);
    }
    return result;
  }

  /** Who asks, if two names share the section and one of them mostly asks. */
  private static Optional<String> asker(List<Paragraph> paragraphs) {
    Map<String, int[]> labels = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      Optional<String> label = label(paragraph);
      if (label.isPresent()) {
        int[] counts = labels.computeIfAbsent(label.get(), l -> new int[2]);
        counts[0]++;
        counts[1] += paragraph.text().text().contains("？") ? 1 : 0;
      }
    }
    return labels.size() < 2
        ? Optional.empty()
        : labels.entrySet().stream()
            .filter(e -> e.getValue()[0] > 1 && e.getValue()[1] * 2 > e.getValue()[0])
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static Optional<String> label(Paragraph paragraph) {
    if (paragraph.role() != Paragraph.Role.BODY) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(paragraph.text().text());
    return named.lookingAt() ? Optional.of(named.group("label")) : Optional.empty();
  }

  private static void continueAnswers(List<Paragraph> paragraphs) {
    int lastLabelled = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isLabelled(paragraphs.get(i))) {
        lastLabelled = i;
      }
    }
    for (int i = 1; i < lastLabelled; i++) {
      if (paragraphs.get(i).role() == Paragraph.Role.BODY
          && paragraphs.get(i - 1).role() == Paragraph.Role.ANSWER) {
        paragraphs.set(i, withRole(paragraphs.get(i), Paragraph.Role.ANSWER));
      }
    }
  }

  private static boolean isLabelled(Paragraph paragraph) {
    return paragraph.role() == Paragraph.Role.QUESTION || paragraph.role() == Paragraph.Role.ANSWER;
  }

  private static Paragraph withRole(Paragraph paragraph, Paragraph.Role role) {
    return new Paragraph(role, paragraph.text(), paragraph.truncated());
  }
}
