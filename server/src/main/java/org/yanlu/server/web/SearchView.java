package org.yanlu.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param title of the window
 * @param query as typed
 * @param hidden the other parameters, which a new query keeps
 * @param notices what could not be understood, and what was added
 * @param facets the facets
 * @param summary number of hits and time in words
 * @param hits this page of hits
 * @param nextHref the next page of hits
 */
public record SearchView(
    String title,
    String query,
    List<Field> hidden,
    List<NoticeView> notices,
    List<FacetView> facets,
    String summary,
    List<HitView> hits,
    @Nullable String nextHref) {}
