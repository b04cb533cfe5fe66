package org.yanlu.text;

import java.util.BitSet;

/** A set of UTF-16 units that costs the same to ask, however many it holds. Thread-safe. */
public final class CharacterSet {
  private final BitSet units = new BitSet();

  private CharacterSet(String units) {
    units.chars().forEach(this.units::set);
  }

  /** The set of the units of {@code units}. */
  public static CharacterSet of(String units) {
    return new CharacterSet(units);
  }

  /** Whether {@code c} is in the set. */
  public boolean has(char c) {
    return units.get(c);
  }
}
