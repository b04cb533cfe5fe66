package org.yanlu.bench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yanlu.text.PhraseTrie;

/** Renders traditional text in simplified characters as OpenCC does, phrases first. */
final class SimplifiedRendering {
  private final PhraseTrie<String> dictionary;

  private SimplifiedRendering(PhraseTrie<String> dictionary) {
    this.dictionary = dictionary;
  }

  /** Reads OpenCC's dictionaries in {@code folder}. */
  static SimplifiedRendering read(Path folder) throws IOException {
    PhraseTrie.Builder<String> dictionary = PhraseTrie.builder();
    for (String name : new String[] {"TSPhrases.txt", "TSCharacters.txt"}) {
      for (String line : Files.readAllLines(folder.resolve(name))) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          dictionary.add(line.substring(0, tab), first(line.substring(tab + 1)));
        }
      }
    }
    return new SimplifiedRendering(dictionary.build());
  }

  /** {@code text} in simplified characters. */
  String of(String text) {
    StringBuilder simplified = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = dictionary.longestAt(text, at);
      if (end > at) {
        simplified.append(dictionary.get(text.substring(at, end)).get(0));
      } else {
        simplified.append(text.charAt(at));
      }
      at = Math.max(end, at + 1);
    }
    return simplified.toString();
  }

  private static String first(String forms) {
    int end = forms.indexOf(' ');
    return end < 0 ? forms : forms.substring(0, end);
  }
}
