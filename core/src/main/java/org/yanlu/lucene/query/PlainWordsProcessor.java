package org.yanlu.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

/**
 * Makes one search for plain words of all bare words that stand side by side, and requires
 * everything else beside it. Bare words that an operator asks for or excludes stay what they are:
 * they must stand there as written.
 */
final class PlainWordsProcessor extends QueryNodeProcessorImpl {
  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    if (node.getClass() == BooleanQueryNode.class) {
      return sideBySide(node, isOperand(node));
    }
    return isBareWord(node) && !isOperand(node) ? sideBySide(List.of(node), false) : node;
  }

  /** A sign that a word must stand there has been read by now. */
  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    return node instanceof ModifierQueryNode modifier && modifier.getModifier() == Modifier.MOD_REQ
        ? modifier.getChild()
        : node;
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }

  private static QueryNode sideBySide(QueryNode sequence, boolean strict) {
    List<QueryNode> nodes = new ArrayList<>();
    flatten(sequence, nodes);
    return sideBySide(nodes, strict);
  }

  private static QueryNode sideBySide(List<QueryNode> nodes, boolean strict) {
    List<QueryNode> wanted = new ArrayList<>();
    List<String> words = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    for (QueryNode node : nodes) {
      if (!isBareWord(node)) {
        wanted.add(node);
      } else if (Marks.isOnlyPunctuation(text(node))) {
        marks.append(text(node));
      } else if (strict) {
        wanted.add(node);
      } else {
        words.add(text(node));
      }
    }
    if (!words.isEmpty()) {
      wanted.addFirst(new WordsQueryNode(String.join(" ", words)));
    }
    return switch (wanted.size()) {
      case 0 -> onlyPunctuation(marks);
      case 1 -> wanted.getFirst();
      default -> new AndQueryNode(wanted);
    };
  }

  private static void flatten(QueryNode sequence, List<QueryNode> nodes) {
    for (QueryNode child : sequence.getChildren()) {
      if (child.getClass() == BooleanQueryNode.class) {
        flatten(child, nodes);
      } else {
        nodes.add(child);
      }
    }
  }

  /** A search for nothing but punctuation is one for just that. */
  private static QueryNode onlyPunctuation(CharSequence marks) {
    return marks.toString().isBlank()
        ? new MatchAllDocsQueryNode()
        : new QuotedFieldQueryNode(FieldName.WORDING, marks, 0, marks.length());
  }

  private static boolean isOperand(QueryNode node) {
    return node.getParent() instanceof BooleanQueryNode
        || node.getParent() instanceof ModifierQueryNode;
  }

  /** Whether {@code node} is a word that no quotation marks, field or wildcard say more of. */
  static boolean isBareWord(QueryNode node) {
    return node.getClass() == FieldQueryNode.class
        && FieldName.isWording(((FieldQueryNode) node).getField());
  }

  private static String text(QueryNode bareWord) {
    return ((FieldQueryNode) bareWord).getTextAsString();
  }
}
