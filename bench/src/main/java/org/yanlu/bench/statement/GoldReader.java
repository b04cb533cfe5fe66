package org.yanlu.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanlu.text.Span;

/** Reads gold: a JSON file with offsets into a folder of texts, or a folder of marked pages. */
final class GoldReader {
  private GoldReader() {}

  /**
   * The documents of {@code gold}.
   *
   * @param gold a JSON file, or a folder of marked pages
   * @param texts the folder that holds the JSON file's texts
   */
  static List<GoldDocument> read(Path gold, Path texts) throws IOException {
    return Files.isDirectory(gold) ? pages(gold) : json(gold, texts);
  }

  /** The documents of several folders, each with a {@code gold.json} and a folder {@code text}. */
  static List<GoldDocument> folders(List<Path> folders) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path folder : folders) {
      documents.addAll(read(folder.resolve("gold.json"), folder.resolve("text")));
    }
    return documents;
  }

  private static List<GoldDocument> pages(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String register = file.getName(Math.max(0, file.getNameCount() - 2)).toString();
      documents.add(MarkedPage.read(register, Files.readString(file)));
    }
    return documents;
  }

  private static List<GoldDocument> json(Path file, Path texts) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile()).path("docs")) {
      documents.add(document(node, file, texts));
    }
    return documents;
  }

  private static GoldDocument document(JsonNode node, Path file, Path texts) throws IOException {
    String id = node.path("id").asText();
    String register = node.path("register").asText("?");
    String text = Files.readString(text(id, node, file, texts));
    List<GoldStatement> statements = new ArrayList<>();
    for (JsonNode each : node.path("statements")) {
      statements.add(statement(each, text));
    }
    List<Span> terms = new ArrayList<>();
    for (JsonNode term : node.path("terms")) {
      terms.add(new Span(term.path(0).asInt(), term.path(1).asInt()));
    }
    return new GoldDocument(
        id,
        register,
        node.path("outlet").asText(register),
        Optional.ofNullable(node.path("date").textValue()),
        text,
        statements,
        terms);
  }

  private static Path text(String id, JsonNode node, Path file, Path texts) throws IOException {
    List<Path> places =
        List.of(
            texts.resolve(id + ".md"),
            texts.resolve(id + ".txt"),
            file.resolveSibling(node.path("text_path").asText("none")),
            file.resolveSibling(id + ".md"));
    for (Path place : places) {
      if (Files.exists(place)) {
        return place;
      }
    }
    throw new IOException("no text for " + id + " in " + texts);
  }

  private static GoldStatement statement(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : node.path("spans")) {
      spans.add(new Span(span.path(0).asInt(), span.path(1).asInt()));
    }
    List<Integer> altEnds = new ArrayList<>();
    node.path("alt_end").forEach(end -> altEnds.add(end.asInt()));
    List<String> others = new ArrayList<>();
    node.path("speaker_ok").forEach(name -> others.add(name.asText()));
    List<Span> cue = GoldPlaces.cue(text, node.path("cue").asText(""), spans);
    return new GoldStatement(
        node.path("status").asText("core").equals("core"),
        node.path("layer").asText("body").equals("headline"),
        node.path("kind").asText(),
        node.path("act").asText(""),
        node.path("speaker").asText("").replace("null", ""),
        node.path("speaker_type").asText(""),
        others,
        spans,
        altEnds,
        cue,
        GoldPlaces.mention(text, node.path("mention").asText(""), cue));
  }
}
