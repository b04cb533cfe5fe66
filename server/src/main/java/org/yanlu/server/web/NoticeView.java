package org.yanlu.server.web;

import org.jspecify.annotations.Nullable;

/**
 * Something to be said above the hits.
 *
 * @param text in words
 * @param linked the words of a link behind it
 * @param href where that leads
 */
public record NoticeView(String text, @Nullable String linked, @Nullable String href) {
  static NoticeView text(String text) {
    return new NoticeView(text, null, null);
  }
}
