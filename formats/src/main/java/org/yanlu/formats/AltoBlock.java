package org.yanlu.formats;

import java.util.List;

/**
 * A text block of an ALTO file.
 *
 * @param id its ID
 * @param label what its tags or type call it, in lower case; may be empty
 * @param lines its lines from top to bottom
 */
record AltoBlock(String id, String label, List<TextBox> lines) {
  AltoBlock {
    lines = List.copyOf(lines);
  }

  /** Whether it is labelled a heading. */
  boolean isHeading() {
    return label.contains("head") || label.contains("title");
  }

  /** Whether it is labelled a caption. */
  boolean isCaption() {
    return label.contains("caption");
  }
}
