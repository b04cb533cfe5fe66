package org.yanlu.lucene.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.yanlu.analysis.HantQueries;
import org.yanlu.analysis.TermGroups;
import org.yanlu.archive.SearchRequest;
import org.yanlu.authority.Authority;
import org.yanlu.authority.Vocabulary;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.facet.FacetColumns;
import org.yanlu.lucene.plan.Filters;
import org.yanlu.lucene.plan.QueryPlanner;
import org.yanlu.lucene.store.Generation;

/**
 * What is made of a generation once, for all requests.
 *
 * @param generation the generation
 * @param catalog the names in it
 * @param queries plans strings and plain words
 * @param planner plans queries
 * @param filters plans filters
 * @param columns counts facets
 */
public record View(
    Generation generation,
    Catalog catalog,
    HantQueries queries,
    QueryPlanner planner,
    Filters filters,
    FacetColumns columns) {
  /** Reads the names in {@code generation}. */
  public static View of(Generation generation, Authority authority) throws IOException {
    Catalog catalog = Catalog.of(generation, authority.topics());
    List<List<String>> groups =
        authority.vocabulary().groups().stream().map(Vocabulary.Group::terms).toList();
    HantQueries queries = HantQueries.folded().with(TermGroups.of(groups));
    return new View(
        generation,
        catalog,
        queries,
        new QueryPlanner(catalog, queries),
        new Filters(catalog),
        new FacetColumns(generation));
  }

  /** A searcher of its own for {@code request}, which keeps to its time limit. */
  IndexSearcher searcher(SearchRequest request) {
    IndexSearcher searcher = generation.searcher();
    searcher.setTimeout(new QueryTimeoutImpl(request.timeLimit().toMillis()));
    return searcher;
  }

  /** Finds values by their names. */
  ValueNames names() {
    return new ValueNames(catalog);
  }
}
