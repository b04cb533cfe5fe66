package org.yanlu.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.yanlu.archive.Archive;
import org.yanlu.archive.Hit;
import org.yanlu.archive.QuoteRequest;
import org.yanlu.archive.SearchRequest;
import org.yanlu.server.json.ArchiveJson;
import org.yanlu.server.json.Json;
import org.yanlu.server.json.PageJson;
import org.yanlu.server.json.SearchJson;

/** The routes under {@code /api/v1}. Ids may hold slashes, so they reach to the end of the path. */
final class ApiRoutes {
  private static final String BASE = "/api/v1";
  private static final int MAX_SPEAKERS = 1000;
  private static final int MAX_PHRASES = 100;

  private final Archive archive;

  ApiRoutes(Archive archive) {
    this.archive = archive;
  }

  void addTo(RoutesConfig routes) {
    routes.get(at(SearchRoute.SEARCH), this::search);
    routes.get(at(SearchRoute.KEY_PHRASES), this::keyPhrases);
    routes.get(at(SearchRoute.MENTIONS), this::mentions);
    routes.get(BASE + "/statements/<id>", context -> hit(context, "statement"));
    routes.get(BASE + "/sections/<id>", context -> hit(context, "section"));
    routes.get(BASE + "/pages/<id>", this::page);
    routes.get(BASE + "/related/<id>", this::related);
    routes.get(BASE + "/side-by-side", this::sideBySide);
    routes.get(at(SearchRoute.THROUGH_TIME), this::throughTime);
    routes.get(BASE + "/speakers", this::speakers);
    routes.get(BASE + "/speakers/<id>", this::speaker);
    routes.get(BASE + "/topics", this::topics);
    routes.get(BASE + "/topic-coverage", this::topicCoverage);
    routes.get(BASE + "/suggest", this::suggest);
    routes.get(BASE + "/check", this::check);
    routes.get(BASE + "/stats", this::stats);
  }

  private void search(Context context) throws IOException {
    answer(context, SearchJson.of(archive.search(request(SearchRoute.SEARCH, context))));
  }

  private void keyPhrases(Context context) throws IOException {
    SearchRequest request = request(SearchRoute.KEY_PHRASES, context);
    answer(context, ArchiveJson.of(archive.keyPhrases(request, request.size())));
  }

  private void mentions(Context context) throws IOException {
    SearchRequest request = request(SearchRoute.MENTIONS, context);
    answer(context, ArchiveJson.of(archive.mentions(request, request.size())));
  }

  private void hit(Context context, String type) throws IOException {
    String id = id(context);
    Optional<Hit> hit = archive.get(id).filter(h -> h.type().equals(type));
    answer(context, SearchJson.of(found(hit, type, id)));
  }

  private void page(Context context) throws IOException {
    String id = id(context);
    answer(context, PageJson.of(found(archive.page(id), "page", id)));
  }

  private void related(Context context) throws IOException {
    String id = id(context);
    found(archive.get(id), "statement", id);
    answer(context, ArchiveJson.of(archive.related(id)));
  }

  private void sideBySide(Context context) throws IOException {
    Parameters parameters =
        Parameters.of(context.queryParamMap(), Set.of("left", "right", "q", "size"));
    answer(
        context,
        ArchiveJson.of(
            archive.sideBySide(
                parameters.required("left"),
                parameters.required("right"),
                parameters.one("q").orElse(""),
                parameters
                    .number("size", 0, SearchRequest.MAX_SIZE)
                    .orElse(SearchRoute.THROUGH_TIME.defaultSize()))));
  }

  private void throughTime(Context context) throws IOException {
    answer(
        context, ArchiveJson.of(archive.throughTime(request(SearchRoute.THROUGH_TIME, context))));
  }

  private void speakers(Context context) throws IOException {
    Parameters parameters = Parameters.of(context.queryParamMap(), Set.of("q", "size"));
    answer(
        context,
        ArchiveJson.speakers(
            archive.speakers(
                parameters.one("q").orElse(""),
                parameters.number("size", 1, MAX_SPEAKERS).orElse(100))));
  }

  private void speaker(Context context) throws IOException {
    String id = id(context);
    answer(context, ArchiveJson.of(found(archive.speaker(id), "speaker", id)));
  }

  private void topics(Context context) throws IOException {
    Parameters.of(context.queryParamMap(), Set.of());
    answer(context, ArchiveJson.topics(archive.topics()));
  }

  private void topicCoverage(Context context) throws IOException {
    Parameters parameters = Parameters.of(context.queryParamMap(), Set.of("size"));
    answer(
        context,
        ArchiveJson.of(
            archive.topicCoverage(parameters.number("size", 1, MAX_PHRASES).orElse(20))));
  }

  private void suggest(Context context) throws IOException {
    Parameters parameters = Parameters.of(context.queryParamMap(), Set.of("q", "size"));
    answer(
        context,
        ArchiveJson.suggestions(
            archive.suggest(
                parameters.required("q"), parameters.number("size", 1, MAX_PHRASES).orElse(10))));
  }

  private void check(Context context) throws IOException {
    Parameters parameters =
        Parameters.of(context.queryParamMap(), Set.of("quote", "speaker", "size"));
    QuoteRequest request =
        new QuoteRequest(
            parameters.required("quote"),
            parameters.one("speaker"),
            parameters.number("size", 1, MAX_PHRASES).orElse(5));
    answer(context, ArchiveJson.of(archive.check(request)));
  }

  private void stats(Context context) throws IOException {
    Parameters.of(context.queryParamMap(), Set.of());
    answer(context, SearchJson.of(archive.stats()));
  }

  private static String at(SearchRoute route) {
    return BASE + "/" + route.path();
  }

  private static SearchRequest request(SearchRoute route, Context context) {
    return SearchParameters.read(route, context.queryParamMap());
  }

  private static String id(Context context) {
    Parameters.of(context.queryParamMap(), Set.of());
    return context.pathParam("id");
  }

  private static <T> T found(Optional<T> thing, String what, String id) {
    return thing.orElseThrow(
        () -> new NotFoundResponse("There is no " + what + " with the id '" + id + "'."));
  }

  private static void answer(Context context, JsonNode body) {
    context.contentType("application/json").result(Json.line(body));
  }
}
