package org.yanlu.page;

import java.util.List;

/** Gives headlines that the layout collected at the end of a page back to their sections. */
final class DisplacedHeadings {
  private DisplacedHeadings() {}

  /**
   * Gives {@code lines}, which no text follows, in order to those of {@code drafts} that have only
   * a label for a heading.
   *
   * @return whether nothing of them is left to place
   */
  static boolean giveBack(List<Block> lines, List<SectionDraft> drafts) {
    if (lines.isEmpty()) {
      return !drafts.isEmpty();
    }
    List<SectionDraft> lacking =
        drafts.stream()
            .filter(d -> d.hasBody() && !d.caption && HeadingGroup.lacksHeadline(d.titles))
            .toList();
    if (lacking.size() < lines.size()) {
      return false;
    }
    List<SectionDraft> last = lacking.subList(lacking.size() - lines.size(), lacking.size());
    for (int i = 0; i < lines.size(); i++) {
      last.get(i).displaced.add(HeadingGroup.heading(Heading.Kind.HEADLINE, lines.get(i), true));
    }
    return true;
  }
}
