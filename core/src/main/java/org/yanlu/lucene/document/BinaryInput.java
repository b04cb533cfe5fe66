package org.yanlu.lucene.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.yanlu.text.Span;

/** Reads what {@link BinaryOutput} wrote. Not thread-safe. */
final class BinaryInput {
  private final ByteArrayDataInput in;

  BinaryInput(BytesRef bytes) {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /** Reads one element. */
  @FunctionalInterface
  interface Element<T> {
    T read(BinaryInput in);
  }

  int number() {
    return in.readVInt();
  }

  double real() {
    return Double.longBitsToDouble(in.readLong());
  }

  boolean flag() {
    return in.readByte() != 0;
  }

  String text() {
    byte[] utf8 = new byte[in.readVInt()];
    in.readBytes(utf8, 0, utf8.length);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(number());
  }

  OptionalInt optionalNumber() {
    return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
  }

  <T> Optional<T> optional(Element<T> element) {
    return flag() ? Optional.of(element.read(this)) : Optional.empty();
  }

  <T> List<T> list(Element<T> element) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(element.read(this));
    }
    return values;
  }
}
