package org.yanlu.statement.extent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanlu.statement.lexicon.Adverbs;
import org.yanlu.statement.speaker.KnownNames;
import org.yanlu.statement.speaker.Mention;
import org.yanlu.statement.speaker.MentionReader;
import org.yanlu.statement.text.Clause;
import org.yanlu.statement.text.Passage;
import org.yanlu.text.PhraseTrie;
import org.yanlu.text.Span;

/**
 * What a clause shows of whether its author or a source speaks in it.
 *
 * @param opening the connector or anaphor it opens with; empty if none
 * @param topic the source it opens with
 * @param modal whether it says what must, should or will be
 * @param firstPerson whether it says I or we
 * @param dated whether it opens with a date
 * @param author whether it names the reporter, the paper or its data
 * @param stance whether it tells what someone felt or how they stood: 並對其感到不滿
 * @param quoted whether it opens with a quotation mark
 * @param length number of units
 */
record ClauseSigns(
    String opening,
    Optional<Mention> topic,
    boolean modal,
    boolean firstPerson,
    boolean dated,
    boolean author,
    boolean stance,
    boolean quoted,
    int length) {
  private static final PhraseTrie<Boolean> OPENINGS =
      PhraseTrie.of(
          "而且|而是|而非|不過|但是|因此|所以|因為|由於|此外|另外|同時|如果|若|只要|例如|即使|一方面|"
              + "另一方面|首先|其次|最後|其中|這|此|其|該|但|而|並|又|亦|也|都|才|就|故|以|讓|使|令|包括|"
              + "如|更|還|再|希望|將|可|不|沒|有|我|為|對|在|當|至於|否則|反而|甚至|無論|雖然|儘管|除了|"
              + "透過|經|目前|現時|過去|未來|隨後|之後|結果|惟|然而|既|只|大家|他們|自己|他|她|事後|翻查|"
              + "資料");

  private static final PhraseTrie<Boolean> MODAL =
      PhraseTrie.of("必須|應該|應當|應|須|需要|不能|可以|可能|將會|將|會|希望|絕|務必|要|能夠|盼|必");
  private static final PhraseTrie<Boolean> FIRST_PERSON = PhraseTrie.of("我|咱|本人|中方|本局|本署|本府|大家|你");
  private static final PhraseTrie<Boolean> AUTHOR =
      PhraseTrie.of("記者|本報|本刊|資料顯示|翻查|據了解|據悉|截稿|現場所見|右圖|左圖|見圖|發稿|聯絡人|攝影|報道");
  private static final Pattern STANCE =
      Pattern.compile(
          "^(?:並|亦|也|均|都|又|且|同時)?(?:再次|再三)?(?:對|向|就).{1,18}(?:表示|感到|態度|致以|深感|致謝|道歉|致歉|表達)|^(?:並|亦|也)?(?:感謝|歡迎|讚揚|慰問|祝賀|致以|拒絕|未有|沒有回應)");

  private static final MentionReader MENTIONS = new MentionReader();

  /** Words that open a clause which cannot be the last: another must follow. */
  private static final PhraseTrie<Boolean> LEADING =
      PhraseTrie.of(
          "由於|因為|如果|若|倘|假如|只要|雖然|儘管|即使|除了|除非|隨着|隨著|為了|為|針對|對於|對|面對|關於|至於|根據|依|按|當|在|於|自|從|透過|經|經過|以|每當|無論|不論|一旦|既然|與其|不但|不僅|一方面|首先");

  private static final List<String> OPEN_ENDS =
      List.of("時", "後", "前", "中", "下", "上", "的話", "之際", "以來", "期間", "方面", "起", "內");

  /** A condition, a concession, a topic or a short place or time. */
  private static final Pattern ONLY_LEADS =
      Pattern.compile(
          "(?:若|如果|倘|假如|雖然|儘管|即使|除了|針對|對於|關於|至於|隨着|隨著|一旦|每當|無論|不論).*|(?:在|於|自|從)[^不沒有是了]{1,7}");

  /** Whether a clause that opens a content cannot be all of it. */
  static boolean onlyLeads(String words) {
    return ONLY_LEADS.matcher(words).matches();
  }

  /** What shows that a clause leads to another: how it begins, how it closes, or both. */
  static String leading(String plain, int start, int end) {
    String words = plain.substring(start, end);
    boolean opens = LEADING.longestAt(words, 0) > 0;
    boolean ends = OPEN_ENDS.stream().anyMatch(words::endsWith);
    return (opens ? "opens" : "") + (ends ? "ends" : "");
  }

  static ClauseSigns of(Passage passage, Clause clause, KnownNames known) {
    Span span = clause.span();
    String words = span.of(passage.plain());
    String opening = words.substring(0, OPENINGS.longestAt(words, 0));
    Optional<Mention> topic =
        MENTIONS
            .topic(passage.plain(), span.start(), span.end(), known)
            .filter(m -> m.span().start() - span.start() <= 6);
    return new ClauseSigns(
        opening,
        topic,
        MODAL.standsIn(words, 0, words.length()),
        FIRST_PERSON.standsIn(words, 0, words.length()),
        Adverbs.project().isDate(passage.plain(), span.start(), span.end()),
        AUTHOR.standsIn(words, 0, words.length()),
        STANCE.matcher(words).find(),
        words.startsWith("「") || words.startsWith("『"),
        words.length());
  }
}
