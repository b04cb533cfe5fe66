package org.yanlu.lucene.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.yanlu.archive.ArchiveInfo;
import org.yanlu.archive.ArchiveStats;
import org.yanlu.archive.ArchiveUnavailableException;

/** A {@link Manifest} as JSON: one flat object. */
final class ManifestFile {
  static final String NAME = "manifest.json";

  private static final JsonFactory JSON = new JsonFactory();

  private ManifestFile() {}

  static String write(Manifest manifest) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      ArchiveStats stats = manifest.stats();
      json.writeStartObject();
      json.writeNumberField("format", manifest.format());
      json.writeNumberField("generation", manifest.generation());
      json.writeNumberField("documents", manifest.documents());
      json.writeStringField("checksum", manifest.checksum());
      json.writeNumberField("pages", stats.info().pages());
      json.writeNumberField("sections", stats.info().sections());
      json.writeNumberField("statements", stats.info().statements());
      json.writeNumberField("speakers", stats.speakers());
      json.writeNumberField("topics", stats.topics());
      json.writeNumberField("firstYear", stats.firstYear());
      json.writeNumberField("lastYear", stats.lastYear());
      json.writeNumberField("sizeBytes", stats.sizeBytes());
      json.writeEndObject();
    }
    return text + "\n";
  }

  /**
   * Reads a manifest.
   *
   * @throws ArchiveUnavailableException.OtherFormat if it is of another release
   * @throws ArchiveUnavailableException.Damaged if it is no manifest
   */
  static Manifest read(String text) throws ArchiveUnavailableException {
    Map<String, String> fields = fields(text);
    long format = number(fields, "format");
    if (format != Manifest.FORMAT) {
      throw new ArchiveUnavailableException.OtherFormat(
          "the index is of format %d, this release reads %d; rebuild it from its pages"
              .formatted(format, Manifest.FORMAT));
    }
    ArchiveInfo info =
        new ArchiveInfo(
            number(fields, "generation"),
            number(fields, "pages"),
            number(fields, "sections"),
            number(fields, "statements"));
    ArchiveStats stats =
        new ArchiveStats(
            info,
            number(fields, "speakers"),
            number(fields, "topics"),
            (int) number(fields, "firstYear"),
            (int) number(fields, "lastYear"),
            number(fields, "sizeBytes"));
    return new Manifest(
        (int) format, number(fields, "documents"), value(fields, "checksum"), stats);
  }

  private static Map<String, String> fields(String text) throws ArchiveUnavailableException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          fields.put(json.currentName(), json.getText());
        }
      }
    } catch (JsonProcessingException e) {
      throw damaged(e.getOriginalMessage());
    } catch (IOException e) {
      throw new AssertionError("reading a string", e);
    }
    return fields;
  }

  private static long number(Map<String, String> fields, String name)
      throws ArchiveUnavailableException {
    String value = value(fields, name);
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw damaged(name + " is " + value);
    }
  }

  private static String value(Map<String, String> fields, String name)
      throws ArchiveUnavailableException {
    String value = fields.get(name);
    if (value == null) {
      throw damaged("no " + name);
    }
    return value;
  }

  private static ArchiveUnavailableException damaged(String what) {
    return new ArchiveUnavailableException.Damaged(NAME + " is damaged: " + what + "; rebuild");
  }
}
