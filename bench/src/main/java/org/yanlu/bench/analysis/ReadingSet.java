package org.yanlu.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs and questions, each with the one paragraph that answers it. The set itself is not part
 * of the project: DRCD, CC BY-SA 3.0, two files of JSON lines.
 *
 * @param paragraphs the paragraphs
 * @param questions the questions
 */
record ReadingSet(List<Paragraph> paragraphs, List<Question> questions) {
  /** A paragraph. */
  record Paragraph(String id, String text) {}

  /** A question or other query, and the id of the right paragraph. */
  record Question(String text, String paragraph) {
    /** Whether weights may be tuned on it: the article's number is even. */
    boolean isForTuning() {
      return Integer.parseInt(paragraph.substring(0, paragraph.indexOf('-'))) % 2 == 0;
    }
  }

  /** Reads {@code paragraphs.jsonl} and {@code questions.jsonl} in {@code folder}. */
  static ReadingSet read(Path folder) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve("paragraphs.jsonl"))) {
      paragraphs.add(new Paragraph(line.get("id").asText(), line.get("text").asText()));
    }
    List<Question> questions = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve("questions.jsonl"))) {
      questions.add(new Question(line.get("question").asText(), line.get("paragraph").asText()));
    }
    return new ReadingSet(List.copyOf(paragraphs), List.copyOf(questions));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(json.readTree(line));
    }
    return nodes;
  }
}
