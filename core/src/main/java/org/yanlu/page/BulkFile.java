package org.yanlu.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a bulk file: JSON Lines, one page an object. */
final class BulkFile {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(TextFile.LARGEST).build())
          .build();

  private final PageParser parser;
  private final FoundFile file;

  BulkFile(PageParser parser, FoundFile file) {
    this.parser = parser;
    this.file = file;
  }

  /** Whether the name of {@code file} is that of a bulk file. */
  static boolean accepts(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(?:jsonl|ndjson|json)(?:\\.gz)?");
  }

  /** Reads its pages one after the other; a line that is no page becomes one with a problem. */
  void forEach(Consumer<Page> action) throws IOException {
    try (InputStream in = TextFile.open(file.path())) {
      ByteLines lines = new ByteLines(in, TextFile.LARGEST);
      for (Optional<ByteLines.ByteLine> line = lines.next();
          line.isPresent();
          line = lines.next()) {
        if (!line.get().isBlank()) {
          action.accept(page(line.get()));
        }
      }
    }
  }

  private Page page(ByteLines.ByteLine line) {
    String id = file.id() + "#" + line.number();
    if (line.overlong()) {
      String message = "line " + line.number() + " is longer than a page can be";
      return Unreadable.page(id, file.path(), Unreadable.error("line-too-long", message));
    }
    try (JsonParser json = JSON.createParser(line.text())) {
      return read(id, line.number(), json);
    } catch (JacksonException broken) {
      String message =
          "line " + line.number() + " is no JSON object: " + broken.getOriginalMessage();
      return Unreadable.page(id, file.path(), Unreadable.error("json-broken", message));
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory failed", impossible);
    }
  }

  private Page read(String lineId, long number, JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      String message = "line " + number + " is no JSON object";
      return Unreadable.page(lineId, file.path(), Unreadable.error("json-broken", message));
    }
    MetadataFields fields = new MetadataFields(PageMetadata.NONE);
    List<Problem> problems = new ArrayList<>();
    String id = lineId;
    Optional<String> text = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getText();
        case "text" -> text = Optional.of(json.getText());
        case "tags" -> fields.set(name, tags(json));
        default -> scalar(json).flatMap(value -> fields.set(name, value)).ifPresent(problems::add);
      }
    }
    if (text.isEmpty()) {
      String message = "line " + number + " has no \"text\"";
      return Unreadable.page(id, file.path(), Unreadable.error("text-missing", message));
    }
    Page page = parser.parse(id, file.path().toString(), fields.build(), text.get());
    return TextFile.withProblems(page, problems);
  }

  private static Optional<String> scalar(JsonParser json) throws IOException {
    if (json.currentToken().isStructStart()) {
      json.skipChildren();
      return Optional.empty();
    }
    return json.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(json.getText());
  }

  private static List<String> tags(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return scalar(json).stream().toList();
    }
    List<String> tags = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      scalar(json).ifPresent(tags::add);
    }
    return tags;
  }
}
