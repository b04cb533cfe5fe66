package org.yanlu.lucene.document;

import java.util.Locale;

/**
 * What a Lucene document stands for. A section's statements come before it, in one block, those
 * nested in others behind the others.
 */
public enum DocumentType {
  /** A statement. */
  STATEMENT,
  /** A statement within the content of another; a hit only where nested ones are asked for. */
  NESTED,
  /** A section: the parent of its statements' block. */
  SECTION,
  /** A page with its source; no hit. */
  PAGE,
  /** A speaker met in the archive; no hit. */
  SPEAKER,
  /** A text to suggest; no hit. */
  SUGGESTION;

  /** The name in the index: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
