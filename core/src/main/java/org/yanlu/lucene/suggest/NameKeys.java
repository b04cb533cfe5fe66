package org.yanlu.lucene.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yanlu.text.HanFolding;

/**
 * The beginnings by which a name is found: as it stands, from each of its parts on (阿貝爾·史登霍姆 from
 * 史), and by the initials of its characters' Mandarin and Cantonese readings. For suggestion only,
 * never for matching: initials are shared by far too many names.
 */
public final class NameKeys {
  private static final List<ReadingInitials> READINGS =
      List.of(ReadingInitials.PINYIN, ReadingInitials.JYUTPING);

  private NameKeys() {}

  /** The keys of a name and its aliases, folded. */
  public static Set<String> of(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      String folded = HanFolding.fold(name).strip();
      keys.addAll(parts(name));
      for (ReadingInitials readings : READINGS) {
        String initials = readings.of(folded);
        if (initials.length() >= 2) {
          keys.add(initials);
        }
      }
    }
    return keys;
  }

  /** The text, folded, and each stretch of it that begins behind a mark or blank. */
  public static Set<String> parts(String text) {
    Set<String> keys = new LinkedHashSet<>();
    String folded = HanFolding.fold(text);
    boolean begins = true;
    for (int i = 0; i < folded.length(); i++) {
      boolean letter = Character.isLetterOrDigit(folded.charAt(i));
      if (letter && begins) {
        keys.add(folded.substring(i));
      }
      begins = !letter;
    }
    return keys;
  }
}
