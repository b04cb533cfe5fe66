package org.yanlu.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import org.yanlu.server.json.Json;

/**
 * Errors as {@code application/problem+json}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
final class ProblemDetails {
  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemDetails() {}

  /** Answers with an error: {@code code} is stable and for programs, {@code detail} for people. */
  static void write(Context context, int status, String code, String title, String detail) {
    write(context, body(context, status, code, title, detail));
  }

  /** The same for a parameter at fault. */
  static void write(Context context, BadParameterException error) {
    ObjectNode body =
        body(
            context,
            400,
            "bad-parameter",
            "A parameter cannot be used",
            error.parameter() + ": " + error.getMessage());
    body.put("parameter", error.parameter());
    write(context, body);
  }

  private static void write(Context context, ObjectNode body) {
    context.status(body.get("status").asInt()).contentType(MEDIA_TYPE).result(Json.line(body));
  }

  private static ObjectNode body(
      Context context, int status, String code, String title, String detail) {
    return body(status, code, title, detail).put("instance", context.path());
  }

  /** An error of no known path. */
  static ObjectNode body(int status, String code, String title, String detail) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("type", "about:blank");
    body.put("title", title);
    body.put("status", status);
    body.put("code", code);
    body.put("detail", detail);
    return body;
  }
}
