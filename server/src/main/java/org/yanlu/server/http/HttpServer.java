package org.yanlu.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanlu.archive.Archive;
import org.yanlu.archive.BadRequestException;

/**
 * Serves an archive: the API under {@code /api/v1}, health and metrics at the root, and the web
 * pages. Read-only.
 *
 * <pre>{@code
 * try (HttpServer server = HttpServer.start(archive, "127.0.0.1", 7272)) { … }
 * }</pre>
 */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  /** The longest request line and headers taken, in bytes: room for the longest Chinese query. */
  static final int MAX_REQUEST_HEADER = 32 * 1024;

  /** Sent with every answer: nothing is loaded from elsewhere, framed or sniffed. */
  private static final Map<String, String> SECURITY_HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private final Javalin app;

  private HttpServer(Javalin app) {
    this.app = app;
  }

  /**
   * Starts serving; returns when requests are taken.
   *
   * @param archive what is served; not closed by this server
   * @param host the address to listen on
   * @param port the port, 0 for any free one
   */
  public static HttpServer start(Archive archive, String host, int port) {
    Javalin app = Javalin.create(config -> configure(config, archive));
    return new HttpServer(app.start(host, port));
  }

  /** The port listened on. */
  public int port() {
    return app.port();
  }

  /** The paths of all routes, as declared. */
  List<String> paths() {
    return app.unsafe.internalRouter.allHttpHandlers().stream()
        .map(h -> h.endpoint.path)
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    app.stop();
  }

  private static void configure(JavalinConfig config, Archive archive) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = 0;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(MAX_REQUEST_HEADER);
          http.setSendServerVersion(false);
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests()));
    config.routes.before(context -> SECURITY_HEADERS.forEach(context::header));
    new ApiRoutes(archive).addTo(config.routes);
    new HealthRoutes(archive).addTo(config.routes);
    new Metrics().addTo(config.routes);
    String openApi = Resource.read("/org/yanlu/server/http/openapi.json");
    config.routes.get(
        "/openapi.json", context -> context.contentType("application/json").result(openApi));
    new WebRoutes(archive).addTo(config.routes);
    errors(config);
  }

  private static void errors(JavalinConfig config) {
    config.routes.exception(
        BadParameterException.class, (e, context) -> ProblemDetails.write(context, e));
    config.routes.exception(
        BadRequestException.class,
        (e, context) ->
            ProblemDetails.write(
                context, new BadParameterException(e.parameter(), String.valueOf(e.getMessage()))));
    config.routes.exception(
        NotFoundResponse.class, (e, context) -> notFound(context, String.valueOf(e.getMessage())));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            ProblemDetails.write(
                context,
                e.getStatus(),
                "http-" + e.getStatus(),
                "The request cannot be answered",
                String.valueOf(e.getMessage())));
    config.routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          ProblemDetails.write(
              context,
              500,
              "internal-error",
              "The server failed",
              "The cause is in the server's log.");
        });
  }

  static void notFound(Context context, String detail) {
    ProblemDetails.write(context, 404, "not-found", "Nothing is here", detail);
  }
}
