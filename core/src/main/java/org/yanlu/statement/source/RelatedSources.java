package org.yanlu.statement.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanlu.statement.lexicon.CueClass;
import org.yanlu.statement.lexicon.SourceWords;
import org.yanlu.statement.lexicon.SourceWords.Use;
import org.yanlu.statement.speaker.ShortForm;

/** The sources that a question may mean, and how it leads to each. Not thread-safe. */
final class RelatedSources {
  private static final String SUBJECT = "subject";

  private final SourceQuestion question;
  private final SourcePool pool;
  private final PageWords page;
  private final Map<String, String> relations = new LinkedHashMap<>();
  private final Map<String, List<String>> subjects = new HashMap<>();

  RelatedSources(
      SourceQuestion question,
      SourcePool pool,
      PageWords page,
      Relation relation,
      FullerNames fuller) {
    this.question = question;
    this.pool = pool;
    this.page = page;
    String words = question.words();
    if (!question.isElided()) {
      relations.put(SourceNames.of(words, question.form()), "new");
    }
    for (Source source : pool.all()) {
      String how = relation.of(question, source);
      if (!how.equals(Relation.NONE)) {
        relations.merge(source.name(), how, (a, b) -> a.equals("new") ? "same" : a);
      }
    }
    if (!question.isElided()) {
      Spokespeople.add(question, pool, relations);
      for (String full : fuller.of(words, question.form())) {
        relations.merge(full, "fuller", (a, b) -> a + "+fuller");
      }
    }
    question.subjects().forEach(this::addSubject);
    addOthers();
  }

  private void addSubject(LikelySubject subject) {
    List<String> meant = bearers(subject);
    if (meant.isEmpty() && !subject.form().points()) {
      meant = List.of(subject.name());
    }
    for (String name : meant) {
      relations.merge(name, SUBJECT, (a, b) -> a.equals(SUBJECT) ? a : "elided+");
      subjects.putIfAbsent(name, subject.features());
    }
  }

  /** The people whose name {@code subject} may be a part of. */
  private List<String> bearers(LikelySubject subject) {
    boolean titled = subject.form() == MentionForm.TITLED_NAME;
    if (!titled && !subject.form().isPart()) {
      return List.of();
    }
    return pool.all().stream()
        .filter(source -> source.isPerson() && !source.name().equals(subject.name()))
        .map(Source::name)
        .filter(
            name ->
                ShortForm.of(name, subject.name())
                    || (titled && hasFamily(name, subject.name().charAt(0))))
        .toList();
  }

  private boolean hasFamily(String name, char family) {
    return name.length() > 1 && name.charAt(0) == family && page.known().isFull(name);
  }

  /** Who asks may be a reporter; and the rules may know. */
  private void addOthers() {
    if (question.isElided() && question.cueClass().equals(CueClass.ASK.name())) {
      relations.putIfAbsent(SourceWords.project().first(Use.REPORTER), "reporter");
    }
    boolean open = question.isElided() || question.form().points() || question.form().isRole();
    if (open && !question.rule().isEmpty()) {
      relations.putIfAbsent(question.rule(), "rule");
    }
  }

  /** How the question leads to each name, in the order of finding. */
  Map<String, String> relations() {
    return relations;
  }

  /** What speaks for {@code name} as the subject of a clause before. */
  List<String> subject(String name) {
    return subjects.getOrDefault(name, List.of());
  }
}
