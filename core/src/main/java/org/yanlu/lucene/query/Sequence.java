package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yanlu.lucene.query.Node.AllOf;
import org.yanlu.lucene.query.Node.Everything;
import org.yanlu.lucene.query.Node.Phrase;
import org.yanlu.lucene.query.Node.Term;
import org.yanlu.lucene.query.Node.Words;

/** What stands side by side in a query. */
final class Sequence {
  private Sequence() {}

  /** One search for all plain words, and everything else required beside it. */
  static Node of(List<Node> nodes) {
    List<Node> others = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Node node : nodes) {
      if (!(node instanceof Words plain)) {
        others.add(node);
      } else if (!Marks.isOnlyPunctuation(plain.text())) {
        words.add(plain.text());
      }
    }
    if (!words.isEmpty()) {
      others.addFirst(new Words(String.join(" ", words)));
    }
    return switch (others.size()) {
      case 0 -> onlyPunctuation(nodes);
      case 1 -> others.getFirst();
      default -> new AllOf(others);
    };
  }

  /** The operand of an operator: words must then stand there as they are. */
  static Node strict(Node node) {
    if (!(node instanceof Words plain)) {
      return node;
    }
    String[] words = plain.text().strip().split("\\s+", -1);
    if (words.length == 1) {
      return new Term(words[0]);
    }
    List<Node> terms = new ArrayList<>();
    for (String word : words) {
      terms.add(new Term(word));
    }
    return new AllOf(terms);
  }

  /** A search for nothing but punctuation is one for just that. */
  private static Node onlyPunctuation(List<Node> nodes) {
    String marks =
        nodes.stream()
            .map(node -> node instanceof Words plain ? plain.text() : "")
            .collect(Collectors.joining());
    return marks.isBlank() ? new Everything() : new Phrase(marks);
  }
}
