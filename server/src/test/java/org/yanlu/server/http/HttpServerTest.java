package org.yanlu.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanlu.archive.Archive;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.LuceneArchives;
import org.yanlu.server.SampleArchive;

class HttpServerTest {
  @TempDir private static Path index;
  private static Archive archive;
  private static HttpServer server;
  private static HttpClient client;

  @BeforeAll
  static void serveTheSamplePages() throws IOException {
    SampleArchive.build(index);
    archive = LuceneArchives.open(index, Authority.load(SampleArchive.AUTHORITY));
    server = HttpServer.start(archive, "127.0.0.1", 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    server.close();
    archive.close();
  }

  @Test
  void searchAnswersWithHitsAndFacets() throws Exception {
    JsonNode answer =
        json(get("/api/v1/search?q=" + encode("渡輪") + "&facet=year,speaker,topic"), 200);
    assertTrue(answer.get("total").asLong() > 0);
    for (String facet : List.of("year", "speaker", "topic")) {
      assertFalse(answer.get("facets").get(facet).isEmpty(), facet);
    }
    assertEquals("渡輪", answer.get("query").get("text").asText());
  }

  @Test
  void asManyKeyPhrasesAreGivenAsAreAskedFor() throws Exception {
    JsonNode phrases =
        json(get("/api/v1/key-phrases?size=3&q=" + encode("渡輪")), 200).get("phrases");
    assertEquals(3, phrases.size());
  }

  @Test
  void aCursorLeadsThroughEveryHitOnce() throws Exception {
    String path = "/api/v1/search?q=" + encode("渡輪") + "&size=7";
    JsonNode answer = json(get(path), 200);
    long total = answer.get("total").asLong();
    Set<String> seen = new HashSet<>();
    addAll(answer, seen);
    while (!answer.get("next").isNull()) {
      answer = json(get(path + "&cursor=" + encode(answer.get("next").asText())), 200);
      addAll(answer, seen);
    }
    assertEquals(total, seen.size());
  }

  private static void addAll(JsonNode answer, Set<String> seen) {
    for (JsonNode hit : answer.get("hits")) {
      assertTrue(seen.add(hit.get("id").asText()), "seen twice: " + hit.get("id"));
    }
  }

  @Test
  void everyHitCanBeFetchedAndItsPageToo() throws Exception {
    JsonNode answer = json(get("/api/v1/search?q=" + encode("渡輪")), 200);
    for (JsonNode hit : answer.get("hits")) {
      String id = encode(hit.get("id").asText());
      JsonNode one = json(get("/api/v1/" + hit.get("type").asText() + "s/" + id), 200);
      assertEquals(hit.get("id"), one.get("id"));
      JsonNode page = json(get("/api/v1/pages/" + encode(hit.get("page").asText())), 200);
      assertEquals(hit.get("page"), page.get("id"));
    }
  }

  @Test
  void nestedStatementsAreFoundWhenAskedForAndKnowTheirParents() throws Exception {
    String search = "/api/v1/search?type=statement&size=100&q=" + encode("夜間診所太少");
    JsonNode without = json(get(search), 200);
    JsonNode with = json(get(search + "&nested=true"), 200);
    Set<String> parents = new HashSet<>();
    for (JsonNode hit : with.get("hits")) {
      if (!hit.get("parent").isNull()) {
        parents.add(hit.get("parent").asText());
        JsonNode parent =
            json(get("/api/v1/statements/" + encode(hit.get("parent").asText())), 200);
        assertTrue(parent.get("nested").toString().contains(hit.get("id").asText()));
      }
    }
    assertFalse(parents.isEmpty());
    for (JsonNode hit : without.get("hits")) {
      assertTrue(hit.get("parent").isNull());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?nested=maybe, 400, bad-parameter",
    "/api/v1/search?size=1000, 400, bad-parameter",
    "/api/v1/search?colour=red, 400, bad-parameter",
    "/api/v1/search?cursor=nonsense, 400, bad-parameter",
    "/api/v1/mentions?size=0, 400, bad-parameter",
    "/api/v1/check, 400, bad-parameter",
    "/api/v1/speakers/nobody-at-all, 404, not-found",
    "/api/v1/statements/none%23q1, 404, not-found",
    "/api/v1/nowhere, 404, not-found",
    "/nowhere, 404, not-found"
  })
  void errorsAreProblemDetails(String path, int status, String code) throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
    JsonNode problem = json(response, status);
    assertEquals(code, problem.get("code").asText());
    assertEquals(status, problem.get("status").asInt());
    assertFalse(problem.get("detail").asText().isBlank());
  }

  @Test
  void theLongestChineseQueryIsRead() throws Exception {
    json(get("/api/v1/search?q=" + encode("輪".repeat(2000))), 200);
  }

  @Test
  void anAddressTooLongToReadIsAProblemToo() throws Exception {
    HttpResponse<String> answer = get("/api/v1/search?q=" + encode("輪".repeat(5000)));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("http-414", json(answer, 414).get("code").asText());
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(uri("/api/v1/search"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    HttpResponse<String> response = client.send(post, HttpResponse.BodyHandlers.ofString());
    assertEquals(405, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/stats",
        "/api/v1/speakers",
        "/api/v1/topics",
        "/api/v1/suggest?q=%E6%B5%B7",
        "/api/v1/topic-coverage",
        "/api/v1/side-by-side?left=a&right=b&size=0",
        "/health/live",
        "/health/ready",
        "/openapi.json"
      })
  void everyOtherRouteAnswersWithJson(String path) throws Exception {
    json(get(path), 200);
  }

  @Test
  void hitsByYearsAreAllCountedHoweverFewAreGiven() throws Exception {
    String parameters = "?type=statement&q=" + encode("渡輪");
    JsonNode found = json(get("/api/v1/through-time" + parameters + "&size=1"), 200);
    long total = 0;
    for (JsonNode year : found.get("years")) {
      assertEquals(1, year.get("hits").size());
      total += year.get("total").asLong();
    }
    JsonNode all = json(get("/api/v1/search" + parameters), 200);
    assertEquals(all.get("total").asLong(), total);
  }

  @Test
  void theWebPageShowsTwoSpeakersSideBySide() throws Exception {
    JsonNode speakers = json(get("/api/v1/speakers?size=2"), 200).get("speakers");
    String left = speakers.get(0).get("name").asText();
    String right = speakers.get(1).get("name").asText();
    HttpResponse<String> page =
        get("/side-by-side?left=" + encode(left) + "&right=" + encode(right));
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<th scope=\"col\">" + left + "</th>"), page.body());
    assertTrue(page.body().contains("<blockquote>"), page.body());
    assertEquals(200, get("/side-by-side").statusCode());
  }

  @Test
  void aSpeakerNobodyKnowsIsSaidToProgramsAndPeople() throws Exception {
    String known = json(get("/api/v1/speakers?size=1"), 200).at("/speakers/0/name").asText();
    String path = "/side-by-side?left=" + encode(known) + "&right=" + encode("甲乙丙丁");
    JsonNode answer = json(get("/api/v1" + path), 200);
    assertTrue(answer.get("leftKnown").asBoolean());
    assertFalse(answer.get("rightKnown").asBoolean());
    assertEquals("unknown-name", answer.at("/query/issues/0/code").asText());
    String page = get(path).body();
    assertTrue(page.contains("<p class=\"notice\">沒有叫「甲乙丙丁」的講者</p>"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"through-time", "mentions", "key-phrases"})
  void everyAnswerToAQuerySaysHowItWasRead(String route) throws Exception {
    String query = "渡輪 AND speaker:甲乙丙丁";
    JsonNode answer = json(get("/api/v1/" + route + "?q=" + encode(query)), 200).get("query");
    assertEquals(json(get("/api/v1/search?q=" + encode(query)), 200).get("query"), answer);
    assertEquals(1, answer.get("issues").size());
  }

  @Test
  void metricsCountRequestsByRouteNotByPath() throws Exception {
    get("/api/v1/pages/some-page-that-is-not-here");
    HttpResponse<String> metrics = get("/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(metrics.body().contains("yanlu_http_requests"), metrics.body());
    assertFalse(metrics.body().contains("some-page-that-is-not-here"));
  }

  @Test
  void theWebPageShowsHitsWithoutScripts() throws Exception {
    HttpResponse<String> page = get("/?q=" + encode("渡輪"));
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<mark>"), page.body());
    assertFalse(page.body().contains("<script"));
    assertTrue(
        page.headers()
            .firstValue("content-security-policy")
            .orElse("")
            .contains("default-src 'none'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker:甲乙丙丁 | unknown-name | 第 9 字：沒有叫「甲乙丙丁」的講者",
        "渡輪 AND | nothing-to-combine | 第 4 字：AND 沒有可以連接的內容；可試：",
        "渡輪 (海 | parenthesis-not-closed | 第 4 字：括號沒有關上",
        "類型：圖書 | no-value | 第 4 字：類別沒有「圖書」",
        "年份：明年 | no-year | 第 4 字：「明年」不是年份",
      })
  void whatCannotBeReadIsSaidToProgramsAndPeople(String query, String code, String words)
      throws Exception {
    JsonNode answer = json(get("/api/v1/search?q=" + encode(query)), 200);
    assertEquals(code, answer.get("query").get("issues").get(0).get("code").asText());
    assertTrue(get("/?q=" + encode(query)).body().contains(words), words);
  }

  @Test
  void thePageLeadsToAnotherSpelling() throws Exception {
    String page = get("/?q=" + encode("speaker:苗秀真")).body();
    assertTrue(page.contains("是否要找：<a href=\"/?q="), page);
  }

  @Test
  void whatIsTypedIsEscaped() throws Exception {
    HttpResponse<String> page = get("/?q=" + encode("<b>\"渡輪'</b>"));
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("<b>"), page.body());
  }

  @Test
  void theOpenApiDocumentNamesEveryRoute() throws Exception {
    JsonNode paths = json(get("/openapi.json"), 200).get("paths");
    Set<String> documented = new TreeSet<>();
    paths.fieldNames().forEachRemaining(documented::add);
    Set<String> served =
        new TreeSet<>(
            server.paths().stream()
                .filter(p -> p.startsWith("/api/") || p.startsWith("/health/"))
                .map(p -> p.replace('<', '{').replace('>', '}'))
                .toList());
    assertEquals(served, documented);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response, int status) throws IOException {
    assertEquals(status, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
