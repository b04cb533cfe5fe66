package org.yanlu.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.yanlu.statement.Speaker;

/** A speaker in an answer, or null. */
final class SpeakerJson {
  private SpeakerJson() {}

  static JsonNode of(Optional<Speaker> speaker) {
    return speaker.map(SpeakerJson::of).orElse(NullNode.instance);
  }

  private static JsonNode of(Speaker speaker) {
    ObjectNode object = Json.object();
    object.put("id", speaker.id());
    object.put("name", speaker.name());
    object.put("type", speaker.type().label());
    Json.put(object, "role", speaker.role());
    Json.put(object, "affiliation", speaker.affiliation());
    object.put("mention", speaker.mention());
    return object;
  }
}
