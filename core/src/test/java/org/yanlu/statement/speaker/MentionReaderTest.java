package org.yanlu.statement.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanlu.statement.model.Models;
import org.yanlu.statement.text.Passage;

/**
 * Each line is a stretch before a cue (or a clause) that was once read wrong. People are invented.
 */
class MentionReaderTest {
  private final MentionReader mentions = new MentionReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "老闆翟銘昨日接受本報訪問時大嘆苦水，翟銘",
        "氣樽充氣店店主封衞國作供，封衞國",
        "房屋委員會助理署長（發展）龐思敏，龐思敏",
        "目擊整個過程的花店東主賴美珍，賴美珍",
        "無黨派的湯家瑜，湯家瑜",
        "隔鄰裁縫鋪的彩姨，彩姨",
        "同校的阿Ken，阿Ken",
        "奧列維亞外交部長科斯汀·馬勒什在機場對記者，科斯汀·馬勒什",
        "會議主席、松江灣漁業大臣桐原靖在閉幕記者會上，桐原靖",
        "Norbeck 的 Astrid Holm，Astrid Holm",
        "Norbeck 的 79 歲 Astrid Holm，Astrid Holm",
      })
  void readsTheNameOfAPerson(String line) {
    assertReads(line, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "辯方求情時，辯方",
        "控方開案陳詞，控方",
        "司機在現場向警員，司機",
        "負責項目的東埔發展公司則，東埔發展公司",
        "地盤承建商駿立建築，駿立建築",
        "塔斯坎國防部其後，塔斯坎國防部",
        "醫院管理處昨向議會衛生事務小組提交的文件，文件",
        "區議員葉崇禮則引述地盤工人，地盤工人",
        "但反對的國家主義者，反對的國家主義者",
        "另一網民則，另一網民",
        "百分之 70 選民，選民",
        "調停國外交官，調停國外交官",
        "自稱女死者的朋友抵達現場，朋友",
        "鳳凰城的國家氣象服務在一條短訊中，鳳凰城的國家氣象服務",
      })
  void readsANounForWhatItNames(String line) {
    assertReads(line, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "無黨籍議員羊旭亮關心原住民部落飲水，羊旭亮",
        "地方耆老郭太平今年九十一歲，郭太平",
        "由霍啟濤局長親臨主持，霍啟濤",
        "有投資者在股東論壇留言，投資者",
      })
  void readsWhomAClauseIsAbout(String line) {
    assertReads(line, false);
  }

  /** A name that the census does not find in its line; that is not what is tested here. */
  private static final String NAME_UNSEEN = "封衞國";

  private void assertReads(String line, boolean beforeCue) {
    String[] columns = line.split("，", 2);
    String text = Passage.of(columns[0]).plain();
    KnownNames known = NameCensus.of(text, Set.of(NAME_UNSEEN), Models.project().name());
    Optional<Mention> mention =
        beforeCue
            ? mentions.subject(text, 0, text.length(), known)
            : mentions.topic(text, 0, text.length(), known);
    assertEquals(Optional.of(columns[1]), mention.map(Mention::name), columns[0]);
  }
}
