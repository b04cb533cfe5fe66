package org.yanlu.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit as shown; absent parts are null, as the templates want them.
 *
 * @param type {@code statement} or {@code section}
 * @param typeLabel its name
 * @param speaker who speaks
 * @param speakerHref the search for that speaker
 * @param role the speaker's role
 * @param addressee to whom it is said
 * @param target of whom it is said
 * @param cue the word that attributes it
 * @param unsure whether its confidence is low
 * @param text its text, cut at what matched
 * @param headline of its section
 * @param pageHref where its page can be read
 * @param publisher of the page
 * @param when date or year
 * @param topics its topics
 */
public record HitView(
    String type,
    String typeLabel,
    @Nullable String speaker,
    @Nullable String speakerHref,
    @Nullable String role,
    @Nullable String addressee,
    @Nullable String target,
    @Nullable String cue,
    boolean unsure,
    List<Piece> text,
    String headline,
    String pageHref,
    @Nullable String publisher,
    @Nullable String when,
    List<TopicView> topics) {
  /**
   * A topic as shown.
   *
   * @param label its name
   * @param href the search for it
   */
  public record TopicView(String label, String href) {}
}
