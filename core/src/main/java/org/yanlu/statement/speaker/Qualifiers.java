package org.yanlu.statement.speaker;

import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.text.Span;

/** What stands before a source's name and is no part of it: clauses, owners, affiliations. */
final class Qualifiers {
  private static final Pattern LAW = Pattern.compile("(?:法規|法律|法例|憲法|條例|法案|規例|法)$");

  private Qualifiers() {}

  /** A body without a clause or adjective before it: {@code 負責項目的東埔發展公司}. */
  static String withoutRelative(String name) {
    int of = name.lastIndexOf('的');
    boolean clause = of > 0 && (VerbPhrases.holds(name.substring(0, of)) || name.startsWith("最新的"));
    return clause ? name.substring(of + 1) : name;
  }

  /** The phrase without the relative clause before its noun (帶學生練習的教練 → 教練). */
  static String withoutClause(String phrase, String noun) {
    int last = phrase.length() - noun.length();
    int of = Math.max(phrase.lastIndexOf('的', last), phrase.lastIndexOf('嘅', last));
    return of < 0 ? phrase : phrase.substring(of + 1);
  }

  /** A document without whose it is: {@code 市府主計處資料} is {@code 資料}; laws keep their country. */
  static String withoutOwner(String text, NounPhrase phrase, String name) {
    if (LAW.matcher(name).find()) {
      return name;
    }
    String rest = name;
    for (Token token : phrase.tokens()) {
      String word = token.span().of(text);
      boolean owner =
          token.kind() == Token.Kind.WORK
              || token.kind() == Token.Kind.LATIN
              || token.is(HeadKind.INSTITUTION)
              || token.is(HeadKind.MEDIUM);
      int at = rest.indexOf(word);
      if (owner && at >= 0 && at + word.length() < rest.length()) {
        rest = rest.substring(at + word.length());
      }
    }
    return rest.replaceFirst("^(?:最新|一份|內部)+", "");
  }

  /** What stands before the role: {@code 海崖研究所} of {@code 海崖研究所所長}. */
  static String affiliation(String text, Span before, String role) {
    String words = before.of(text).strip();
    if (role.isEmpty()) {
      return "";
    }
    return words.endsWith(role) ? affiliation(words, role) : words;
  }

  /** What stands before {@code role} in a name that ends with it; empty if none does. */
  static String affiliation(String words, String role) {
    if (!words.endsWith(role)) {
      return "";
    }
    String rest = words.substring(0, words.length() - role.length()).strip();
    int cut =
        Math.max(
            rest.lastIndexOf('、'),
            rest.lastIndexOf('的') == rest.length() - 1 ? -1 : rest.lastIndexOf('的'));
    return rest.substring(cut + 1).replaceAll("的$", "");
  }
}
