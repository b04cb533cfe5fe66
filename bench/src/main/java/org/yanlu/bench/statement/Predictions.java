package org.yanlu.bench.statement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.Statement;

/** Writes what was found in the form that scorers of other makes read. */
final class Predictions {
  private Predictions() {}

  static void write(Map<String, List<Statement>> byDocument, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    byDocument.forEach(
        (id, statements) -> {
          ArrayNode list = root.putObject(id).put("id", id).putArray("statements");
          statements.forEach(statement -> write(statement, list.addObject()));
        });
    mapper.writeValue(file.toFile(), root);
  }

  private static void write(Statement statement, ObjectNode node) {
    node.put("layer", statement.layer().label()).put("kind", statement.kind().label());
    statement.speaker().map(Speaker::name).ifPresent(name -> node.put("speaker", name));
    ArrayNode spans = node.putArray("spans");
    statement.spans().forEach(s -> spans.addArray().add(s.start()).add(s.end()));
  }
}
