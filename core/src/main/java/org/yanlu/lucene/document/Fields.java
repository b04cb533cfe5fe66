package org.yanlu.lucene.document;

/**
 * The fields of the index. Every {@linkplain org.yanlu.archive.Dimension dimension} has one more,
 * named by its label.
 */
public final class Fields {
  /** A hit's id in the archive, the page's for a page. Term and sorted doc values. */
  public static final String ID = "id";

  /** What a document is: one of {@link DocumentType}'s labels. */
  public static final String DOCUMENT = "document";

  /** What is searched first: a statement's wording, a section's body. */
  public static final String TEXT = "text";

  /** A section's headings; of a statement, those of its section. */
  public static final String HEADLINE = "headline";

  /** Of a statement: who says it, as what and where; of a section: who signs it. */
  public static final String CONTEXT = "context";

  /** The title of the page, else its first headline: what everything on it stands under. */
  public static final String PAGE_TITLE = "page_title";

  /** The year as a number: points and doc values. */
  public static final String YEAR = "year_number";

  /** Days since 1970 of the date, or of the year's first day: doc values with a skip index. */
  public static final String WHEN = "when";

  /** How sure a statement is, in thousandths: points and doc values. Sections have 1000. */
  public static final String CONFIDENCE = "confidence";

  /** Of statements of nearly the same wording: the number of the first one. Points, doc values. */
  public static final String WORDING = "wording";

  /** The id in the archive of a statement's section. */
  public static final String SECTION = "section";

  /** Key phrases of a section, best first, a line feed between them. Binary doc values. */
  public static final String PHRASE = "phrase";

  /** Beginnings by which a suggestion is found, folded. Terms. */
  public static final String SUGGEST = "suggest";

  /** How much a suggestion leads to. Doc values. */
  public static final String WEIGHT = "weight";

  /** The document's own form, to be given back. Stored. */
  public static final String STORED = "stored";

  private Fields() {}
}
