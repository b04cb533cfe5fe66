package org.yanlu.lucene.catalog;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Dimension;
import org.yanlu.lucene.store.Generation;

/** The values of a dimension that are names as printed. Immutable and thread-safe. */
public final class TermCatalog implements NamedValues {
  private final FoldedNames names = new FoldedNames();

  private TermCatalog() {}

  /** Reads the values of {@code dimension} in {@code generation}. */
  public static TermCatalog of(Generation generation, Dimension dimension) throws IOException {
    TermCatalog catalog = new TermCatalog();
    Terms terms = MultiTerms.getTerms(generation.reader(), dimension.label());
    TermsEnum values = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef value = values.next(); value != null; value = values.next()) {
      catalog.names.add(value.utf8ToString(), value.utf8ToString());
    }
    return catalog;
  }

  /** The value called {@code name}; if there is none, all that read so in another script. */
  @Override
  public List<String> ids(String name) {
    List<String> values = names.of(name);
    return values.contains(name) ? List.of(name) : values;
  }

  @Override
  public Stream<String> idsNamed(Predicate<String> foldedName) {
    return names.matching(foldedName);
  }

  @Override
  public String label(String id) {
    return id;
  }
}
