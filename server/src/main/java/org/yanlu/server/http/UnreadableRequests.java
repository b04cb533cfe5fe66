package org.yanlu.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.yanlu.server.json.Json;

/** Answers requests that never reach a route, for they are too long or none, as the routes do. */
final class UnreadableRequests extends ErrorHandler {
  private static final int URI_TOO_LONG = 414;
  private static final int HEADERS_TOO_LONG = 431;

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String body =
        Json.line(
            ProblemDetails.body(
                status,
                "http-" + status,
                "The request cannot be answered",
                detail(status, message)));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static String detail(int status, @Nullable String message) {
    return status == URI_TOO_LONG || status == HEADERS_TOO_LONG
        ? "The address and headers may take %,d bytes; a Chinese character takes nine in an address."
            .formatted(HttpServer.MAX_REQUEST_HEADER)
        : String.valueOf(message);
  }
}
