package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.NameReader;

/**
 * What speaks for a source being the one that is meant by a cue. Feature names are stable: the
 * model files refer to them. Not thread-safe.
 */
final class SourceFeatures {
  private static final Heads HEADS = Heads.project();
  private static final int MOST = 5;
  private static final int EXPECTED = 64;

  private final SourcePool pool;
  private final PageWords page;
  private final PageLines lines;
  private final int at;
  private final Recency recency;
  private final BodyFeatures bodies;
  private final Map<String, Standing> standings = new HashMap<>();

  /**
   * As seen from a cue at {@code at}, UTF-16 into the page's text, while the pool stays as it is.
   */
  SourceFeatures(SourcePool pool, PageWords page, PageLines lines, int at) {
    this.pool = pool;
    this.page = page;
    this.lines = lines;
    this.at = at;
    recency = new Recency(pool, at);
    bodies = new BodyFeatures(page);
  }

  /**
   * A source that may be meant, as features see it.
   *
   * @param name its name
   * @param relation how the mention leads to it
   * @param form label of the mention's form
   * @param group what it is compared within: the relation, or the form if no words tell
   * @param silent whether no words tell
   * @param standing how it stands at the cue
   */
  private record Seen(
      String name, String relation, String form, String group, boolean silent, Standing standing) {
    private String type() {
      return standing.type();
    }
  }

  /** The features of {@code name}; {@code alone} tells that there is no other candidate. */
  List<String> of(SourceQuestion question, String name, String relation, boolean alone) {
    Seen seen = seen(question, name, relation);
    List<String> features = new ArrayList<>(EXPECTED);
    addRelation(question, seen, alone, features);
    addTold(question, seen, features);
    features.addAll(seen.standing.features(seen.group));
    addQuestion(question, seen, features);
    addName(question, seen, features);
    return features;
  }

  private Seen seen(SourceQuestion question, String name, String relation) {
    MentionForm form = question.isElided() ? MentionForm.ELIDED : question.form();
    boolean silent = form == MentionForm.ELIDED || form.points() || relation.equals("medium");
    String group = silent ? form.label() : relation;
    Standing standing = standings.computeIfAbsent(name, this::standing);
    return new Seen(name, relation, form.label(), group, silent, standing);
  }

  private Standing standing(String name) {
    Optional<Source> known = pool.find(name);
    Source source = known.orElseGet(() -> new Source(name, SpeakerType.COLLECTIVE));
    String type = known.map(this::type).orElse("unknown");
    return new Standing(source, type, at, pool, lines, recency);
  }

  private String type(Source source) {
    if (!source.isPerson()) {
      return source.type().label();
    }
    boolean full = page.known().isFull(source.name());
    return full ? "named" : HEADS.tail(source.name()).isEmpty() ? "person" : "holder";
  }

  private static void addRelation(
      SourceQuestion question, Seen seen, boolean alone, List<String> features) {
    String relation = seen.relation;
    features.add("relation=" + relation);
    features.add("relation,form=" + relation + "," + seen.form);
    features.add("form,type=" + seen.form + "," + seen.type());
    features.add("alone=" + alone + "," + relation);
    if (seen.name.equals(question.rule())) {
      features.add("rule");
      features.add("rule,form=" + seen.form);
      features.add("rule,relation=" + relation);
    }
    if (!relation.equals("elided") && !relation.equals("pronoun")) {
      int longer = seen.name.length() - question.words().length();
      features.add(
          "longer,relation=" + Buckets.bucket(longer, -1, 0, 2, 4, 8, 12) + "," + relation);
    }
  }

  private static void addTold(SourceQuestion question, Seen seen, List<String> features) {
    Standing standing = seen.standing;
    String script = NameReader.isLatin(seen.name.charAt(0)) ? "latin" : "han";
    String topic = String.valueOf(standing.isToldTopic());
    String since = String.valueOf(standing.isSince());
    features.add(
        joined(
            "script=" + script, seen.type(), String.valueOf(standing.isEverTopic()), seen.group));
    features.add(joined("told,place=" + standing.told(), topic, question.place(), seen.form));
    features.add(
        joined(
            "told,spoke,form=" + standing.toldRank(),
            standing.spokeRank(),
            since,
            topic,
            String.valueOf(seen.silent)));
    features.add(joined("told,type=" + standing.toldRank(), since, seen.type(), seen.form));
  }

  private void addQuestion(SourceQuestion question, Seen seen, List<String> features) {
    Standing standing = seen.standing;
    String asked = recency.lastAsks() ? "asked" : "said";
    String spoke = standing.spokeRank();
    String place = question.place();
    String form = seen.form;
    features.add(joined("asked,spoke=" + asked, spoke, form));
    features.add(
        joined("asked,spoke,type=" + asked, spoke, seen.type(), String.valueOf(seen.silent)));
    features.add(joined("form,kind,spoke=" + form, question.order(), spoke));
    features.add(joined("place,spoke=" + place, spoke, form));
    features.add(joined("place,spoke,type=" + place, spoke, form, seen.type()));
    features.add(
        joined(
            "place,far,topic=" + place, standing.far(), String.valueOf(standing.isTopic()), form));
    features.add(joined("class,type=" + question.cueClass(), seen.type(), form));
  }

  private void addName(SourceQuestion question, Seen seen, List<String> features) {
    String relation = seen.relation;
    int count = Math.min(page.count(seen.name), MOST);
    features.add("count=" + count + "," + seen.group);
    pool.find(seen.name)
        .filter(Source::isPerson)
        .ifPresent(person -> features.add("role=" + person.hasRole() + "," + seen.group));
    if (isLonger(relation)) {
      bodies.add(question, seen.name, relation, features);
    }
    if (relation.startsWith("new") || relation.equals("same")) {
      features.add("self,count=" + count + "," + seen.form);
    }
  }

  /** Whether the mention is taken for the short form of a body's name. */
  private static boolean isLonger(String relation) {
    return switch (relation) {
      case "suffix", "prefix", "initials", "letters" -> true;
      default -> relation.contains("fuller");
    };
  }

  private static String joined(String... values) {
    return String.join(",", values);
  }
}
