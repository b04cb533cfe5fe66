package org.yanlu.lucene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanlu.analysis.HantQueries;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.catalog.SpeakerCatalog;
import org.yanlu.lucene.catalog.TopicCatalog;
import org.yanlu.lucene.query.ParsedQuery;

class HitQueryTreeBuilderTest {
  private static final HantQueries QUERIES = HantQueries.folded();

  private static HitQueryTreeBuilder builder() {
    Catalog catalog =
        new Catalog(
            new SpeakerCatalog(List.of()), new TopicCatalog(Authority.EMPTY.topics()), Map.of());
    return new HitQueryTreeBuilder(
        new Filters(catalog), new Strings(QUERIES), new WordsPlan(QUERIES), Strictness.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "「輕軌」 | (text:轻轨)^1.0 (context:轻轨)^0.2",
        "標題：「輕軌」 | (headline:轻轨)^1.0",
        "+甲 | (text:甲)^1.0 (context:甲)^0.2 (headline:甲)^0.05 (page_title:甲)^0.02",
        "甲* | (text:甲)^1.0 (context:甲)^0.2",
        "/[甲]/ | ((text:甲))^1.0 ((context:甲))^0.2",
        "「甲 乙」~3 | (text:MAXGAPS/3(UNORDERED(甲,乙)))^1.0 (context:MAXGAPS/3(UNORDERED(甲,乙)))^0.2",
        "* | (ConstantScore(document:statement document:nested document:section))^0.0",
        "year:>=2021 | (ConstantScore(year_number:[2021 TO 2147483647]))^0.0",
        "「甲」 OR -「乙」 | ((text:甲)^1.0 (context:甲)^0.2) (-((text:乙)^1.0 (context:乙)^0.2) "
            + "+(ConstantScore(document:statement document:nested document:section))^0.0)",
        "「甲」 AND -「乙」 | +((text:甲)^1.0 (context:甲)^0.2) -((text:乙)^1.0 (context:乙)^0.2)",
        "publisher:甲 | (ConstantScore(IndexOrDocValuesQuery("
            + "indexQuery=publisher:(甲), dvQuery=publisher:(甲))))^0.0",
        "said:「甲」 | +ToParentBlockJoinQuery (+((text:甲)^1.0 (context:甲)^0.2)"
            + " #document:statement) #document:section",
      })
  void buildsAQueryForEachKindOfNode(String query, String lucene) {
    assertEquals(lucene, builder().build(ParsedQuery.of(query).node()).toString());
  }

  @Test
  void refusesANodeThatTheLanguageDoesNotHave() {
    QueryNode word = new FieldQueryNode("headline", "甲", 0, 1);
    QueryNode group = new OrQueryNode(List.of(new GroupQueryNode(word)));
    assertThrows(IllegalArgumentException.class, () -> builder().build(group));
  }
}
