package org.yanlu.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanlu.archive.Archive;

/** Whether the process lives and whether the archive can be searched, for those who watch it. */
final class HealthRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);

  private final Archive archive;

  HealthRoutes(Archive archive) {
    this.archive = archive;
  }

  void addTo(RoutesConfig routes) {
    routes.get(
        "/health/live",
        context -> context.contentType("application/json").result("{\"status\":\"live\"}"));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context context) {
    try {
      long generation = archive.stats().info().generation();
      context
          .contentType("application/json")
          .result("{\"status\":\"ready\",\"generation\":" + generation + "}");
    } catch (IOException e) {
      LOG.warn("not ready", e);
      ProblemDetails.write(
          context,
          503,
          "not-ready",
          "The index cannot be read",
          "The cause is in the server's log.");
    }
  }
}
