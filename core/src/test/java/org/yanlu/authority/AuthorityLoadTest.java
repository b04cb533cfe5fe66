package org.yanlu.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityLoadTest {
  @TempDir Path folder;

  @Test
  void readsSpeakersTopicsAndVocabulary() throws IOException {
    write(
        "speakers.yaml",
        """
        speakers:
          - id: fong-yi-ching
            name: 方以晴
            type: person
            aliases: [方以情, Fong Yi-ching]
            roles:
              - {role: 主席, affiliation: 藍灣家長聯會, from: 2019, to: 2023}
              - {role: 區議員}
        """);
    write(
        "topics.yaml",
        """
        topics:
          - {id: transport, label: 交通, labelEn: Transport}
          - {id: light-rail, label: 輕軌, broader: transport, terms: [輕軌], exclude: [輕軌街]}
        """);
    write(
        "vocabulary.yaml",
        """
        groups:
          - {id: v1, terms: [的士, 計程車], kind: region, reason: 港台用詞}
        """);
    Authority authority = Authority.load(folder);
    assertEquals(
        List.of(
            new SpeakerEntry(
                "fong-yi-ching",
                "方以晴",
                "person",
                List.of("方以情", "Fong Yi-ching"),
                List.of(
                    new SpeakerEntry.Role("主席", "藍灣家長聯會", 2019, 2023),
                    new SpeakerEntry.Role("區議員", "", 0, 9999)))),
        authority.speakers());
    assertEquals("輕軌", authority.topic("light-rail").orElseThrow().labelEn());
    assertEquals(Optional.of("transport"), authority.topics().get(1).broader());
    assertEquals(List.of("的士", "計程車"), authority.vocabulary().groups().get(0).terms());
  }

  @Test
  void aNullFieldIsOneLeftOut() throws IOException {
    write(
        "topics.yaml",
        """
        topics:
          - {id: transport, label: 交通, labelEn: Transport, broader: null, terms: [巴士]}
        """);
    assertEquals(Optional.empty(), Authority.load(folder).topics().getFirst().broader());
  }

  @Test
  void missingFilesCountAsEmpty() throws IOException {
    assertEquals(Authority.EMPTY, Authority.load(folder));
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThrows(NoSuchFileException.class, () -> Authority.load(folder.resolve("none")));
  }

  @Test
  void aMisspeltFieldIsNamedWithItsLine() throws IOException {
    write("topics.yaml", "topics:\n  - id: a\n    label: 甲\n    term: [乙]\n");
    assertFault("topics.yaml:4: unknown field 'term'");
  }

  @Test
  void everyFaultIsListed() throws IOException {
    write("speakers.yaml", "speakers:\n  - {id: a, type: persona}\n");
    assertFault("field 'name' is missing");
    assertFault("unknown speaker type 'persona'");
  }

  @Test
  void anIdThatStandsTwiceIsAFault() throws IOException {
    write("topics.yaml", "topics: [{id: a, label: 甲}, {id: a, label: 乙}]\n");
    assertFault("id 'a' stands twice");
  }

  @Test
  void broaderTopicsMustExistAndNotGoInACircle() throws IOException {
    write(
        "topics.yaml",
        "topics: [{id: a, label: 甲, broader: b}, {id: b, label: 乙, broader: a},"
            + " {id: c, label: 丙, broader: d}]\n");
    assertFault("go in a circle");
    assertFault("broader 'd' is no topic's id");
  }

  @Test
  void brokenYamlIsAFaultAndNotACrash() throws IOException {
    write("vocabulary.yaml", "groups: [{id: a\n");
    assertFault("not readable as YAML");
  }

  private void assertFault(String expected) {
    String message =
        assertThrows(InvalidAuthorityException.class, () -> Authority.load(folder)).getMessage();
    assertTrue(String.valueOf(message).contains(expected), message);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
