package org.yanlu.lucene.search;

import java.io.IOException;
import org.yanlu.authority.Authority;
import org.yanlu.lucene.catalog.Catalog;
import org.yanlu.lucene.catalog.SpeakerCatalog;
import org.yanlu.lucene.catalog.TopicCatalog;
import org.yanlu.lucene.facet.FacetCounts;
import org.yanlu.lucene.plan.Filters;
import org.yanlu.lucene.plan.QueryPlanner;
import org.yanlu.lucene.store.Generation;
import org.yanlu.text.HanFolding;

/**
 * What is made of a generation once, for all requests.
 *
 * @param generation the generation
 * @param catalog the names in it
 * @param planner plans queries
 * @param filters plans filters
 */
public record View(Generation generation, Catalog catalog, QueryPlanner planner, Filters filters) {
  /** Reads the names in {@code generation}. */
  public static View of(Generation generation, Authority authority) throws IOException {
    Catalog catalog =
        new Catalog(SpeakerCatalog.of(generation), new TopicCatalog(authority.topics()));
    return new View(generation, catalog, new QueryPlanner(catalog), new Filters(catalog));
  }

  /** Finds values by the beginnings of their names. */
  FacetCounts.NameSearch names() {
    return (dimension, value, text) ->
        HanFolding.fold(catalog.label(dimension, value)).startsWith(HanFolding.fold(text));
  }
}
