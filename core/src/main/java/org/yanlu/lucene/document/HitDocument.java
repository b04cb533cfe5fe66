package org.yanlu.lucene.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Dimension;
import org.yanlu.archive.Hit;

/** Puts the document of one hit together. Not thread-safe. */
final class HitDocument {
  /** Longer values are no facet values; Lucene takes none of more than 32,766 bytes. */
  private static final int LONGEST_VALUE = 200;

  private static final int THOUSANDTHS = 1000;

  private final Document document = new Document();

  HitDocument(DocumentType type, Hit hit) {
    document.add(new StringField(Fields.DOCUMENT, type.label(), Field.Store.NO));
    document.add(new StringField(Fields.ID, hit.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(hit.id())));
    document.add(new StoredField(Fields.STORED, HitCodec.write(hit)));
    document.add(
        new IntField(
            Fields.CONFIDENCE, (int) Math.round(hit.confidence() * THOUSANDTHS), Field.Store.NO));
    facets(hit);
    when(hit.year(), hit.date());
  }

  HitDocument text(String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    return this;
  }

  HitDocument facet(Dimension dimension, String value) {
    return keyword(dimension.label(), value);
  }

  HitDocument facet(Dimension dimension, Optional<String> value) {
    value.ifPresent(present -> facet(dimension, present));
    return this;
  }

  HitDocument facet(Dimension dimension, Collection<String> values) {
    values.stream().distinct().forEach(value -> facet(dimension, value));
    return this;
  }

  /** Leaves room for key phrases, which are known only when all pages are. */
  HitDocument withoutPhrases() {
    document.add(new BinaryDocValuesField(Fields.PHRASE, new BytesRef()));
    return this;
  }

  HitDocument in(String section) {
    document.add(new StringField(Fields.SECTION, section, Field.Store.NO));
    return this;
  }

  HitDocument wording(int group) {
    document.add(new IntField(Fields.WORDING, group, Field.Store.NO));
    return this;
  }

  Document document() {
    return document;
  }

  private void facets(Hit hit) {
    facet(Dimension.TYPE, hit.type());
    facet(Dimension.KIND, hit.kind());
    facet(Dimension.ACT, hit.act());
    facet(Dimension.SECTION_TYPE, hit.sectionType());
    facet(Dimension.PUBLISHER, hit.publisher());
    facet(Dimension.PAGE, hit.page());
    facet(Dimension.TOPIC, hit.topics().stream().map(Hit.Topic::id).toList());
  }

  private void when(OptionalInt year, Optional<LocalDate> date) {
    if (year.isPresent()) {
      int known = year.getAsInt();
      document.add(new IntField(Fields.YEAR, known, Field.Store.NO));
      facet(Dimension.YEAR, Integer.toString(known));
      facet(Dimension.DECADE, Math.floorDiv(known, 10) + "0s");
      LocalDate when = date.orElse(LocalDate.of(known, 1, 1));
      document.add(NumericDocValuesField.indexedField(Fields.WHEN, when.toEpochDay()));
    }
  }

  private HitDocument keyword(String field, String value) {
    String kept =
        value.length() > LONGEST_VALUE
            ? value.substring(
                0,
                Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1))
                    ? LONGEST_VALUE - 1
                    : LONGEST_VALUE)
            : value;
    if (!kept.isBlank()) {
      document.add(new KeywordField(field, kept, Field.Store.NO));
    }
    return this;
  }
}
