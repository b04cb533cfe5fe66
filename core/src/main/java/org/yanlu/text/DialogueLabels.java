package org.yanlu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lines of questions and answers begin with: the labels of {@code dialogue-labels.tsv}, with
 * or without a number. {@code 答}, {@code 答一} and {@code 答 1} are one label. Immutable, thread-safe.
 */
public final class DialogueLabels {
  private static final String RESOURCE = "dialogue-labels.tsv";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\s\\u3000]*(?<label>.*?)[\\s\\u3000]*[\\d０-９一二三四五六七八九十]{0,3}[.．、]?[\\s\\u3000]*");
  private static final DialogueLabels PROJECT = load();

  private final Map<String, Use> uses;

  private DialogueLabels(Map<String, Use> uses) {
    this.uses = Map.copyOf(uses);
  }

  /** What a label tells of its line. */
  public enum Use {
    /** It asks; by whom the label does not tell. */
    QUESTION,
    /** It asks, and the label tells who does. */
    ASKER,
    /** It answers; who does, the label does not tell. */
    ANSWER
  }

  /** The project's labels. */
  public static DialogueLabels project() {
    return PROJECT;
  }

  /** What {@code words} before a colon tell of their line; empty if they are no label. */
  public Optional<Use> use(String words) {
    Matcher numbered = NUMBERED.matcher(words);
    return numbered.matches()
        ? Optional.ofNullable(uses.get(numbered.group("label")))
        : Optional.empty();
  }

  private static DialogueLabels load() {
    try (InputStream resource = DialogueLabels.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static DialogueLabels read(BufferedReader lines) throws IOException {
    Map<String, Use> uses = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t", -1);
        Use use =
            switch (columns[1]) {
              case "question" -> Use.QUESTION;
              case "asker" -> Use.ASKER;
              case "answer" -> Use.ANSWER;
              default -> throw new IllegalStateException(RESOURCE + ": use " + columns[1]);
            };
        uses.put(columns[0], use);
      }
    }
    return new DialogueLabels(uses);
  }
}
