package org.yanlu.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/**
 * Times requests by route and status, and gives the figures at {@code /metrics} in Prometheus' text
 * format.
 */
final class Metrics {
  private static final String STARTED = "yanlu.started";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  void addTo(RoutesConfig routes) {
    routes.before(context -> context.attribute(STARTED, Timer.start(registry)));
    routes.after(this::record);
    routes.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(registry.scrape()));
  }

  private void record(Context context) {
    Timer.Sample started = context.attribute(STARTED);
    if (started != null) {
      started.stop(
          Timer.builder("yanlu.http.requests")
              .description("requests by route and status")
              .tag("route", route(context))
              .tag("status", Integer.toString(context.statusCode()))
              .register(registry));
    }
  }

  /**
   * The route, never the path asked for: a stranger must not be able to make labels without end.
   */
  private static String route(Context context) {
    var endpoint = context.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }
}
