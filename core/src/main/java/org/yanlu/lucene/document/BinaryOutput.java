package org.yanlu.lucene.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.yanlu.text.Span;

/** Writes values that {@link BinaryInput} reads in the same order. Not thread-safe. */
final class BinaryOutput {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  /** Writes one element. */
  @FunctionalInterface
  interface Element<T> {
    void write(BinaryOutput out, T value);
  }

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }

  /** In as few bytes as it needs, lowest seven bits first; a negative one in five. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((byte) (rest | 0x80));
      rest >>>= 7;
    }
    out.writeByte((byte) rest);
  }

  void real(double value) {
    out.writeLong(Double.doubleToLongBits(value));
  }

  void flag(boolean value) {
    out.writeByte((byte) (value ? 1 : 0));
  }

  void text(String value) {
    out.writeString(value);
  }

  void name(Enum<?> value) {
    text(value.name());
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void date(LocalDate date) {
    number((int) date.toEpochDay());
  }

  void number(OptionalInt value) {
    flag(value.isPresent());
    value.ifPresent(this::number);
  }

  <T> void optional(Optional<T> value, Element<T> element) {
    flag(value.isPresent());
    value.ifPresent(present -> element.write(this, present));
  }

  <T> void list(List<T> values, Element<T> element) {
    number(values.size());
    values.forEach(value -> element.write(this, value));
  }
}
