package org.yanlu.statement.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yanlu.page.Heading;
import org.yanlu.page.Page;
import org.yanlu.page.Section;
import org.yanlu.statement.Layer;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.speaker.Cast;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.NameCensus;
import org.yanlu.statement.speaker.NameOccurrence;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.SourceText;

/**
 * A page read up to its frames: its names found in a first pass, then every heading and every
 * section's body parted into clauses, with the frames in them.
 *
 * @param text all headings and bodies, one paragraph a line, marks in plain form
 * @param known the names of people on the page
 * @param cast the page's people, none met yet
 * @param parts its headings and bodies in page order
 */
public record PageReading(String text, KnownNames known, Cast cast, List<Part> parts) {
  private static final FrameFinder FRAMES = new FrameFinder();

  /** Copies the list. */
  public PageReading {
    parts = List.copyOf(parts);
  }

  /** Reads {@code page}; {@code authorised} are names known beforehand. */
  public static PageReading of(Page page, Set<String> authorised, Models models) {
    List<Printed> printed = new ArrayList<>();
    for (Section section : page.sections()) {
      for (Heading heading : section.headings()) {
        SourceText headline = SourceText.of(page.source(), heading.span());
        printed.add(new Printed(section, Layer.HEADLINE, headline));
      }
      printed.add(new Printed(section, Layer.BODY, section.text(page.source())));
    }
    StringBuilder whole = new StringBuilder();
    printed.forEach(each -> whole.append(each.text.text()).append('\n'));
    String text = Passage.plain(whole.toString());
    KnownNames known = NameCensus.of(text, authorised, models.name());
    List<Part> parts = new ArrayList<>();
    int offset = 0;
    int section = 0;
    for (Printed each : printed) {
      Dialogue.Before before =
          new Dialogue.Before(text.substring(0, section), text.substring(section, offset));
      parts.add(Part.of(each, offset, known, before));
      offset += each.text.length() + 1;
      section = each.layer == Layer.BODY ? offset : section;
    }
    return new PageReading(text, known, new Cast(text, NameOccurrence.in(text, known)), parts);
  }

  /** A heading or a section's body, not yet parted. */
  private record Printed(Section section, Layer layer, SourceText text) {}

  /**
   * A heading or a section's body.
   *
   * @param section the section
   * @param layer which of the two
   * @param text its text with every character's origin
   * @param offset where it begins in the page's text, UTF-16
   * @param passage its text parted
   * @param frames its frames in text order
   */
  public record Part(
      Section section,
      Layer layer,
      SourceText text,
      int offset,
      Passage passage,
      List<Frame> frames) {
    /** Copies the list. */
    public Part {
      frames = List.copyOf(frames);
    }

    /** Marks that part a headline's rubric from the rest: {@code 【…】} and bars. */
    private static final String BARS = "】︱｜│丨|／╱";

    /**
     * A headline with its parts, which blanks or bars part, on lines of their own; offsets hold.
     */
    private static String lines(String headline) {
      StringBuilder lines = new StringBuilder(headline);
      for (int i = 1; i < lines.length() - 1; i++) {
        if (BARS.indexOf(lines.charAt(i)) >= 0) {
          lines.setCharAt(i, '\n');
          continue;
        }
        boolean blank = Character.isWhitespace(lines.charAt(i));
        boolean wide = lines.charAt(i) == '　';
        boolean latin = lines.charAt(i - 1) < 0x250 || lines.charAt(i + 1) < 0x250;
        if (blank && (wide || !latin)) {
          lines.setCharAt(i, '\n');
        }
      }
      return lines.toString();
    }

    private static Part of(Printed printed, int offset, KnownNames known, Dialogue.Before before) {
      SourceText text = printed.text;
      boolean headline = printed.layer == Layer.HEADLINE;
      Passage passage = Passage.of(headline ? lines(text.text()) : text.text());
      List<Frame> frames = FRAMES.frames(passage, known, headline, before);
      return new Part(printed.section, printed.layer, text, offset, passage, frames);
    }
  }
}
