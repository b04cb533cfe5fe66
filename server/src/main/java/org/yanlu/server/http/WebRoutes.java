package org.yanlu.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanlu.archive.Archive;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.server.web.PageViews;
import org.yanlu.server.web.SearchViews;
import org.yanlu.server.web.SideBySideViews;

/** The web pages: the same parameters and the same answers as the API, as HTML. */
final class WebRoutes {
  /** How many statements of each speaker are shown for each year. */
  private static final int YEARLY = 3;

  private static final String TEMPLATES = "org.yanlu.server.web.templates";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  private final Archive archive;
  private final String style;

  WebRoutes(Archive archive) {
    this.archive = archive;
    this.style = Resource.read("/org/yanlu/server/web/yanlu.css");
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::search);
    routes.get("/page", this::page);
    routes.get("/side-by-side", this::sideBySide);
    routes.get(
        "/static/yanlu.css",
        context ->
            context
                .contentType("text/css; charset=utf-8")
                .header("Cache-Control", "max-age=3600")
                .result(style));
  }

  private void search(Context context) throws IOException {
    Map<String, List<String>> query = context.queryParamMap();
    render(
        context,
        "search.jte",
        SearchViews.of(query, archive.search(SearchParameters.read(SearchRoute.SEARCH, query))));
  }

  private void sideBySide(Context context) throws IOException {
    Parameters parameters = Parameters.of(context.queryParamMap(), Set.of("left", "right", "q"));
    String left = parameters.one("left").orElse("");
    String right = parameters.one("right").orElse("");
    String query = parameters.one("q").orElse("");
    render(
        context,
        "side-by-side.jte",
        left.isEmpty() || right.isEmpty()
            ? SideBySideViews.empty(left, right, query)
            : SideBySideViews.of(
                left, right, query, archive.sideBySide(left, right, query, YEARLY)));
  }

  private void page(Context context) throws IOException {
    String id = Parameters.of(context.queryParamMap(), Set.of("id")).required("id");
    Optional<ArchivedPage> page = archive.page(id);
    if (page.isEmpty()) {
      throw new NotFoundResponse("There is no page with the id '" + id + "'.");
    }
    render(context, "page.jte", PageViews.of(page.get()));
  }

  private void render(Context context, String template, Object view) {
    StringOutput page = new StringOutput();
    templates.render(template, view, page);
    context.html(page.toString());
  }
}
