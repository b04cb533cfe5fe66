package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.statement.SpeakerType;
import org.yanlu.statement.lexicon.HeadKind;
import org.yanlu.statement.lexicon.Heads;
import org.yanlu.statement.speaker.SourcePool.Place;
import org.yanlu.statement.speaker.SourcePool.Said;
import org.yanlu.statement.speaker.SourcePool.Source;

/**
 * The sources that a mention may mean, with the features by which the resolution model weighs them.
 * Not thread-safe.
 */
public final class Resolution {
  private static final Heads HEADS = Heads.project();
  private static final Pattern UNNAMED = Pattern.compile("分析|報導|報道|消息|評論|觀點|意見|人|傳言|傳聞");
  private static final Pattern POINTED = Pattern.compile("^(?:[該此這那本](?:名|位|個|間|家|份)?|有關|上述)");
  private static final int MOST_FULLER = 6;
  private static final int LONGEST_FULLER = 20;

  private final SourcePool pool;
  private final PageWords page;
  private final String text;
  private final NameReader names = new NameReader();
  private final Lines lines;
  private final Map<String, List<String>> fuller = new LinkedHashMap<>();

  /** Resolves mentions on the page of {@code pool}. */
  public Resolution(SourcePool pool, Lines lines) {
    this.pool = pool;
    this.page = pool.page();
    this.text = page.text();
    this.lines = lines;
  }

  /** For each place of a page, numbers of its clause, sentence, paragraph and part. */
  public record Lines(int[] clause, int[] sentence, int[] paragraph, int[] part) {}

  /**
   * A source that may be meant.
   *
   * @param name its name
   * @param features the features that hold
   */
  public record Candidate(String name, String relation, List<String> features) {}

  /**
   * What is to be resolved.
   *
   * @param words the mention; empty if elided
   * @param form its form
   * @param subjects what is likely the subject of the clauses before, if it is elided
   * @param at where its cue stands
   * @param kind {@code cue order}, or {@code orphan}
   * @param place what stands before in sentence and paragraph
   * @param rule the rules' answer
   */
  public record Question(
      String words,
      String form,
      List<Subject> subjects,
      int at,
      String kind,
      String cueClass,
      String place,
      String rule) {}

  /**
   * What is likely the subject of a clause before the cue.
   *
   * @param name its name
   * @param form how it names its source
   * @param distance how far the clause is
   * @param content whether the clause is content of a statement
   * @param probability how likely it is the subject
   * @param shift how far it is from the clause's start
   */
  public record Subject(
      String name, String form, String distance, boolean content, double probability, int shift) {}

  private static List<String> features(Subject subject) {
    String likely = String.valueOf((int) (subject.probability() * 4.99));
    String clause = subject.distance() + (subject.content() ? "content" : "");
    return List.of(
        "subject",
        "subject:clause=" + clause,
        "subject:likely=" + likely,
        "subject:clause,likely=" + clause + "," + likely,
        "subject:form=" + subject.form() + "," + likely,
        "subject:form,clause=" + subject.form() + "," + clause,
        "subject:shift=" + MentionCandidates.bucket(subject.shift(), 0, 2, 5) + "," + likely);
  }

  /** All candidates. */
  public List<Candidate> of(Question question) {
    Map<String, String> relations = new LinkedHashMap<>();
    String words = question.words();
    if (!words.isEmpty()) {
      relations.put(clean(words, question.form()), "new");
    }
    Set<Source> eligible = new LinkedHashSet<>(pool.all());
    for (Source source : eligible) {
      String relation = relation(question, source);
      if (!relation.isEmpty()) {
        relations.merge(source.name, relation, (a, b) -> a.equals("new") ? "same" : a);
      }
    }
    if (!words.isEmpty()) {
      spokespeople(question, relations);
      for (String full : fuller(words, question.form())) {
        relations.merge(full, "fuller", (a, b) -> a + "+fuller");
      }
    }
    Map<String, List<String>> more = new LinkedHashMap<>();
    for (Subject subject : question.subjects()) {
      Set<String> meant = new LinkedHashSet<>();
      for (Source source : pool.all()) {
        if (source.type == SpeakerType.PERSON
            && !source.name.equals(subject.name())
            && (subject.form().equals("PART")
                || subject.form().equals("INITIAL")
                || subject.form().equals("TITLED"))
            && (ShortForm.of(source.name, subject.name())
                || (subject.form().equals("TITLED")
                    && source.name.length() > 1
                    && source.name.charAt(0) == subject.name().charAt(0)
                    && page.known().isFull(source.name)))) {
          meant.add(source.name);
        }
      }
      if (meant.isEmpty() && !subject.form().equals("PRONOUN") && !subject.form().equals("PRO")) {
        meant.add(subject.name());
      }
      for (String name : meant) {
        relations.merge(name, "subject", (a, b) -> a.equals("subject") ? a : "elided+");
        more.putIfAbsent(name, features(subject));
      }
    }
    if (question.cueClass().equals("ASK") && (words.isEmpty())) {
      relations.putIfAbsent("記者", "reporter");
    }
    boolean open =
        words.isEmpty() || question.form().startsWith("PRO") || question.form().startsWith("ROL");
    if (open && !question.rule().isEmpty()) {
      relations.putIfAbsent(question.rule(), "rule");
    }
    if (relations.isEmpty()) {
      return List.of();
    }
    Ranks ranks = new Ranks(question.at());
    List<Candidate> all = new ArrayList<>();
    boolean alone = relations.size() == 1;
    relations.forEach(
        (name, relation) ->
            all.add(
                new Candidate(
                    name,
                    relation,
                    features(
                        question,
                        name,
                        relation,
                        ranks,
                        alone,
                        more.getOrDefault(name, List.of())))));
    return all;
  }

  /** A name as a new source bears it. */
  public static String clean(String words, String form) {
    String name = words.replaceAll("[《》「」]", "").strip();
    if ((form.equals("ANO") || form.equals("DOC") || name.equals("有人") || name.equals("人"))
        && UNNAMED.matcher(name).matches()) {
      return name.equals("人") ? "（不具名）" : "（不具名" + name + "）";
    }
    return name;
  }

  private String relation(Question question, Source source) {
    String words = question.words();
    String name = source.name;
    boolean person = source.type == SpeakerType.PERSON;
    if (words.isEmpty()) {
      return near(source, question.at()) ? "elided" : "";
    }
    if (name.equals(words)) {
      return "same";
    }
    if (question.form().equals("ANO")
        && source.type == SpeakerType.MEDIUM
        && words.startsWith("報")) {
      return near(source, question.at()) ? "medium" : "";
    }
    switch (question.form()) {
      case "PRONOUN":
        return pronoun(words, source, question.at());
      case "PRO":
        Matcher pointed = POINTED.matcher(words);
        String noun = pointed.find() ? words.substring(pointed.end()) : words;
        return name.endsWith(noun) && !noun.isEmpty() ? "pointed" : "";
      default:
        break;
    }
    if (question.form().equals("NAME") && page.known().isFull(words)) {
      return "";
    }
    if (person) {
      if (name.indexOf('、') < 0 && ShortForm.of(name, words)) {
        return "part";
      }
      int family = names.familyLength(words, 0, words.length());
      boolean titled =
          question.form().equals("TITLED")
              || question.form().equals("CHARACTER")
              || question.form().equals("OTHER")
              || question.form().equals("ROLE");
      if (titled
          && family > 0
          && family < words.length()
          && name.startsWith(words.substring(0, family))
          && name.length() > family) {
        String title = words.substring(family);
        if (names.titleEnd(words, family) < words.length()) {
          return "";
        }
        return source.holds(title) ? "titled:holds" : "titled";
      }
      if (question.form().equals("ROLE") || question.form().equals("ROL")) {
        String role = HEADS.tail(words);
        if (source.holds(role)) {
          String left = words.substring(0, words.length() - role.length());
          boolean body =
              !left.isEmpty()
                  && (source.affiliation.contains(left) || left.contains(source.affiliation));
          return left.isEmpty()
              ? "role"
              : body && !source.affiliation.isEmpty() ? "role:body" : "role:other";
        }
        boolean pointedRole = POINTED.matcher(words).find();
        return source.roles.isEmpty() && near(source, question.at())
            ? (pointedRole ? "role:this" : "role:none")
            : "";
      }
      return words.length() >= 2 && ShortForm.misspelt(name, words) ? "misspelt" : "";
    }
    Matcher pointed = POINTED.matcher(words);
    if (pointed.find() && pointed.end() < words.length()) {
      return name.endsWith(words.substring(pointed.end())) ? "pointed" : "";
    }
    if (name.length() > words.length()) {
      if (name.endsWith(words)) {
        return "suffix";
      }
      if (name.startsWith(words)) {
        return "prefix";
      }
      if (words.length() >= 2 && name.charAt(0) == words.charAt(0) && isSubsequence(name, words)) {
        return ShortForm.isInitials(name, words) ? "initials" : "letters";
      }
    }
    return "";
  }

  private String pronoun(String words, Source source, int at) {
    boolean plural =
        words.endsWith("們")
            || words.equals("雙方")
            || words.equals("兩人")
            || words.equals("二人")
            || words.equals("夫婦");
    boolean thing = words.equals("它") || words.equals("它們");
    boolean fits =
        plural
            ? source.type != SpeakerType.PERSON
            : thing
                ? source.type != SpeakerType.PERSON
                : words.equals("對方")
                    || words.equals("其")
                    || words.equals("自己")
                    || words.equals("前者")
                    || words.equals("後者")
                    || source.type == SpeakerType.PERSON
                    || source.type == SpeakerType.ANONYMOUS;
    return fits && near(source, at) ? "pronoun" : "";
  }

  /** Whether it was named before on the page, or spoke, or stands in the headline. */
  private static boolean near(Source source, int at) {
    return !source.places.isEmpty() && source.places.get(0).at() < at || source.statements > 0;
  }

  static boolean isSubsequence(String full, String part) {
    int at = 0;
    for (int i = 0; i < full.length() && at < part.length(); i++) {
      if (full.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }

  /** A spokesperson is one of a body: 發言人 → 港口局發言人. */
  private void spokespeople(Question question, Map<String, String> relations) {
    if (!question.words().matches("(?:該[局署處部會校公司院行])?(?:發言人|代表)")) {
      return;
    }
    Source last = null;
    for (int i = pool.said().size() - 1; i >= 0 && last == null; i--) {
      Source source = pool.said().get(i).source();
      last = source.type == SpeakerType.INSTITUTION ? source : null;
    }
    if (last != null) {
      relations.putIfAbsent(last.name + question.words(), "spokes:said");
    }
    Source passed = null;
    int best = -1;
    for (Source source : pool.all()) {
      if (source.type == SpeakerType.INSTITUTION) {
        int at = lastPlace(source, question.at());
        if (at > best) {
          best = at;
          passed = source;
        }
      }
    }
    if (passed != null) {
      relations.putIfAbsent(passed.name + question.words(), "spokes:passed");
    }
  }

  /** Longer strings of the page of which {@code words} may be the short form. */
  private List<String> fuller(String words, String form) {
    if (words.length() < 2 || words.length() > 6) {
      return List.of();
    }
    switch (form) {
      case "INS", "BODY", "MED", "OTHER", "LATIN", "DOC", "COL", "ROL":
        break;
      default:
        return List.of();
    }
    return fuller.computeIfAbsent(words, this::longer);
  }

  private List<String> longer(String words) {
    Map<String, Integer> found = new LinkedHashMap<>();
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
      int at = 1;
      for (int j = i + 1; j < Math.min(text.length(), i + LONGEST_FULLER); j++) {
        char c = text.charAt(j);
        if (!Character.isIdeographic(c)) {
          break;
        }
        if (at < words.length() && c == words.charAt(at)) {
          at++;
        }
        if (at == words.length() && j + 1 - i > words.length()) {
          String name = text.substring(i, j + 1);
          Set<HeadKind> kinds = HEADS.kinds(HEADS.tail(name));
          boolean body = kinds.contains(HeadKind.INSTITUTION) || kinds.contains(HeadKind.MEDIUM);
          if (body && (c == last || j + 1 - i <= words.length() + 6)) {
            found.merge(name, 1, Integer::sum);
          }
        }
      }
    }
    List<String> all = new ArrayList<>(found.keySet());
    all.sort(
        (a, b) ->
            found.get(b) - found.get(a) != 0
                ? found.get(b) - found.get(a)
                : a.length() - b.length());
    return List.copyOf(all.subList(0, Math.min(MOST_FULLER, all.size())));
  }

  private static int lastPlace(Source source, int at) {
    for (int i = source.places.size() - 1; i >= 0; i--) {
      if (source.places.get(i).at() < at) {
        return source.places.get(i).at();
      }
    }
    return -1;
  }

  /** Who was named and who spoke last, as seen from one place. */
  private final class Ranks {
    final Map<String, Integer> named = new LinkedHashMap<>();
    final Map<String, Integer> told = new LinkedHashMap<>();
    final Map<String, Integer> topics = new LinkedHashMap<>();
    final Map<String, Integer> spoke = new LinkedHashMap<>();
    final Map<String, Integer> lastSaid = new LinkedHashMap<>();
    final int lastAt;
    final boolean lastAsks;

    Ranks(int at) {
      List<Source> sources = new ArrayList<>();
      Map<Source, Integer> last = new LinkedHashMap<>();
      Map<Source, Integer> lastTopic = new LinkedHashMap<>();
      Map<Source, Integer> lastTold = new LinkedHashMap<>();
      for (Source source : pool.all()) {
        for (Place place : source.places) {
          if (place.at() < at) {
            last.put(source, place.at());
            boolean told = !pool.isContent(place.at());
            if (told) {
              lastTold.put(source, place.at());
            }
            if (place.topic() && told) {
              lastTopic.put(source, place.at());
            }
          }
        }
        if (last.containsKey(source)) {
          sources.add(source);
        }
      }
      rank(sources, last, named);
      rank(sources, lastTopic, topics);
      rank(sources, lastTold, told);
      List<Said> said = pool.said();
      int rank = 0;
      for (int i = said.size() - 1; i >= 0; i--) {
        String name = said.get(i).source().name;
        if (!spoke.containsKey(name)) {
          spoke.put(name, rank++);
          lastSaid.put(name, said.get(i).at());
        }
      }
      lastAsks = !said.isEmpty() && said.get(said.size() - 1).asks();
      lastAt = said.isEmpty() ? -1 : said.get(said.size() - 1).at();
    }

    private void rank(List<Source> sources, Map<Source, Integer> last, Map<String, Integer> ranks) {
      Map<SpeakerType, Integer> next = new LinkedHashMap<>();
      sources.stream()
          .filter(last::containsKey)
          .sorted((a, b) -> last.get(b) - last.get(a))
          .forEach(s -> ranks.put(s.name, next.merge(s.type, 1, Integer::sum) - 1));
    }
  }

  private String distance(int place, int at) {
    if (place < 0) {
      return "none";
    }
    if (lines.part()[place] != lines.part()[at]) {
      return "part";
    }
    if (lines.clause()[place] == lines.clause()[at]) {
      return "clause";
    }
    if (lines.sentence()[place] == lines.sentence()[at]) {
      return "sentence";
    }
    int paragraphs = lines.paragraph()[at] - lines.paragraph()[place];
    if (paragraphs == 0) {
      return lines.sentence()[at] - lines.sentence()[place] == 1 ? "sentence1" : "paragraph";
    }
    return paragraphs == 1 ? "paragraph1" : paragraphs == 2 ? "paragraph2" : "far";
  }

  private List<String> features(
      Question question,
      String name,
      String relation,
      Ranks ranks,
      boolean alone,
      List<String> more) {
    String form = question.words().isEmpty() ? "ELIDED" : question.form();
    Source source = pool.find(name).orElse(null);
    String type = source == null ? "unknown" : source.type.label();
    if (source != null && source.type == SpeakerType.PERSON) {
      type = page.known().isFull(name) ? "named" : HEADS.tail(name).isEmpty() ? "person" : "holder";
    }
    List<String> features = new ArrayList<>(more);
    features.add("relation=" + relation);
    features.add("relation,form=" + relation + "," + form);
    features.add("form,type=" + form + "," + type);
    features.add("alone=" + alone + "," + relation);
    if (name.equals(question.rule())) {
      features.add("rule");
      features.add("rule,form=" + form);
      features.add("rule,relation=" + relation);
    }
    int lengths = name.length() - question.words().length();
    if (!relation.equals("elided") && !relation.equals("pronoun")) {
      features.add(
          "longer,relation="
              + MentionCandidates.bucket(lengths, -1, 0, 2, 4, 8, 12)
              + ","
              + relation);
    }
    boolean elided = form.equals("ELIDED") || form.startsWith("PRO") || relation.equals("medium");
    int last = source == null ? -1 : lastPlace(source, question.at());
    String far = distance(last, question.at());
    int named = ranks.named.getOrDefault(name, 9);
    int topic = ranks.topics.getOrDefault(name, 9);
    int spoke = ranks.spoke.getOrDefault(name, 9);
    int saidAt = ranks.lastSaid.getOrDefault(name, -1);
    String saidFar = distance(saidAt, question.at());
    String namedRank = rank(named);
    String topicRank = rank(topic);
    String spokeRank = rank(spoke);
    String group = elided ? form : relation;
    int toldAt = -1;
    boolean toldTopic = false;
    boolean everTopic = false;
    boolean topicPlace = false;
    int statements = source == null ? 0 : source.statements;
    if (source != null) {
      for (Place place : source.places) {
        if (place.at() == last) {
          topicPlace = place.topic();
        }
        everTopic |= place.topic();
        if (place.at() < question.at() && !pool.isContent(place.at())) {
          toldAt = place.at();
          toldTopic = place.topic();
        }
      }
    }
    boolean since = toldAt > ranks.lastAt;
    String toldFar = distance(toldAt, question.at());
    String toldRank = rank(ranks.told.getOrDefault(name, 9));
    boolean content = last >= 0 && pool.isContent(last);
    String script = NameReader.isLatin(name.charAt(0)) ? "latin" : "han";
    features.add("script=" + script + "," + type + "," + everTopic + "," + group);
    features.add("told,place=" + toldFar + "," + toldTopic + "," + question.place() + "," + form);
    features.add(
        "told,spoke,form="
            + toldRank
            + ","
            + spokeRank
            + ","
            + since
            + ","
            + toldTopic
            + ","
            + elided);
    features.add("told,type=" + toldRank + "," + since + "," + type + "," + form);
    for (String prefix : new String[] {"", group + ":"}) {
      features.add(prefix + "told=" + toldFar + "," + toldTopic);
      features.add(prefix + "told,rank=" + toldRank + "," + toldFar);
      features.add(prefix + "told,spoke=" + toldRank + "," + spokeRank);
      features.add(prefix + "content=" + content + "," + spokeRank);
      features.add(prefix + "since,spoke=" + since + "," + toldTopic + "," + spokeRank);
      features.add(prefix + "far=" + far);
      features.add(prefix + "far,topic=" + far + "," + topicPlace);
      features.add(prefix + "named=" + namedRank);
      features.add(prefix + "topic=" + topicRank);
      features.add(prefix + "spoke=" + spokeRank);
      features.add(prefix + "saidfar=" + saidFar);
      features.add(prefix + "spoke,saidfar=" + spokeRank + "," + saidFar);
      features.add(prefix + "spoke,named=" + spokeRank + "," + namedRank);
      features.add(prefix + "spoke,far=" + spokeRank + "," + far);
      features.add(prefix + "far,since=" + far + "," + since + "," + topicPlace);
      features.add(prefix + "statements=" + Math.min(statements, 4));
      features.add(prefix + "type=" + type);
      features.add(prefix + "type,far=" + type + "," + far);
    }
    String asked = ranks.lastAsks ? "asked" : "said";
    features.add("asked,spoke=" + asked + "," + spokeRank + "," + form);
    features.add("asked,spoke,type=" + asked + "," + spokeRank + "," + type + "," + elided);
    features.add("form,kind,spoke=" + form + "," + question.kind() + "," + spokeRank);
    features.add("place,spoke=" + question.place() + "," + spokeRank + "," + form);
    features.add(
        "place,spoke,type=" + question.place() + "," + spokeRank + "," + form + "," + type);
    features.add("place,far,topic=" + question.place() + "," + far + "," + topicPlace + "," + form);
    features.add("class,type=" + question.cueClass() + "," + type + "," + form);
    int count = page.count(name);
    features.add("count=" + Math.min(count, 5) + "," + group);
    if (source != null && source.type == SpeakerType.PERSON) {
      features.add("role=" + !source.roles.isEmpty() + "," + group);
    }
    if (relation.contains("fuller")
        || relation.equals("suffix")
        || relation.equals("prefix")
        || relation.equals("initials")
        || relation.equals("letters")) {
      body(question, name, relation, features);
    }
    if (relation.startsWith("new") || relation.equals("same")) {
      features.add("self,count=" + Math.min(count, 5) + "," + form);
    }
    return features;
  }

  /** How well a longer string is the full name of a body. */
  private void body(Question question, String name, String relation, List<String> features) {
    String words = question.words();
    int at = text.indexOf(name);
    String before = at <= 0 ? "^" : Character.isIdeographic(text.charAt(at - 1)) ? "han" : "mark";
    String after =
        at < 0 || at + name.length() >= text.length()
            ? "$"
            : Character.isIdeographic(text.charAt(at + name.length())) ? "han" : "mark";
    boolean defined =
        at >= 0
            && text.startsWith("（", at + name.length())
            && text.substring(at + name.length(), Math.min(text.length(), at + name.length() + 12))
                .contains(words);
    features.add("body:before=" + before);
    features.add("body:defined=" + defined);
    features.add("body:before,after=" + before + "," + after);
    features.add("body:body=" + (at >= 0 && page.isBody(at, at + name.length())) + "," + relation);
    features.add("body:verb=" + VerbPhrases.holds(name));
    String rest = name.startsWith(words) ? name.substring(words.length()) : "";
    if (!rest.isEmpty()) {
      Set<HeadKind> kinds = HEADS.kinds(rest);
      features.add(
          "body:rest="
              + (kinds.isEmpty() ? "other" : MentionCandidates.kind(kinds))
              + ","
              + VerbPhrases.holds(rest));
    }
    features.add(
        "body:initials="
            + ShortForm.isInitials(name, words)
            + ","
            + words.length()
            + ","
            + MentionCandidates.bucket(name.length(), 3, 4, 5, 6, 8, 10, 14));
    features.add("body:suffix=" + name.endsWith(words) + "," + words.length());
    features.add("body:prefix=" + name.startsWith(words) + "," + words.length());
    features.add("body:later=" + (at > question.at()));
    List<String> cut = org.yanlu.text.WordCut.of(org.yanlu.text.HanFolding.fold(name)).words();
    features.add(
        "body:first=" + org.yanlu.text.CommonWords.shared().letter(cut.get(0)) + "," + relation);
    int wordsOf = org.yanlu.text.WordCut.of(org.yanlu.text.HanFolding.fold(name)).words().size();
    int opening = opening(name, words);
    features.add(
        "body:words=" + MentionCandidates.bucket(wordsOf - words.length(), -2, -1, 0, 1, 2, 3));
    features.add("body:opening=" + opening + "," + words.length());
    features.add(
        "body:opening,words=" + opening + "," + words.length() + "," + Math.min(5, wordsOf));
    features.add("body:的=" + (name.indexOf('的') >= 0));
  }

  /** How many characters of the short form open a word of the long one. */
  private static int opening(String name, String words) {
    int opening = 0;
    int at = 0;
    for (String word : org.yanlu.text.WordCut.of(org.yanlu.text.HanFolding.fold(name)).words()) {
      char first = name.charAt(at);
      opening += words.indexOf(first) >= 0 ? 1 : 0;
      at += word.length();
    }
    return opening;
  }

  private static String rank(int rank) {
    return rank > 4 ? (rank == 9 ? "no" : "more") : String.valueOf(rank);
  }
}
