package org.yanlu.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenApiTest {
  @ParameterizedTest
  @EnumSource(SearchRoute.class)
  void namesTheParametersOfASearch(SearchRoute route) throws IOException {
    JsonNode documented =
        new ObjectMapper()
            .readTree(Resource.read("/org/yanlu/server/http/openapi.json"))
            .get("paths")
            .get("/api/v1/" + route.path())
            .get("get")
            .get("parameters");
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : documented) {
      names.add(parameter.get("name").asText());
      if (parameter.get("name").asText().equals("size")) {
        JsonNode size = parameter.get("schema");
        assertEquals(route.leastSize(), size.get("minimum").asInt());
        assertEquals(route.defaultSize(), size.get("default").asInt());
      }
    }
    assertEquals(new TreeSet<>(route.parameters()), names);
  }
}
