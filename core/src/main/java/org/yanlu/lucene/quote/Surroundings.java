package org.yanlu.lucene.quote;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanlu.archive.Hit;
import org.yanlu.lucene.search.Lookup;
import org.yanlu.lucene.search.View;
import org.yanlu.text.HanFolding;
import org.yanlu.text.Span;

/**
 * What the page prints around a statement that turns it round: 某某否認…, 某某從未說過…, …，這是錯誤的觀念. Not
 * thread-safe.
 */
final class Surroundings {
  /** How far before a statement its cue is looked for, and behind it what takes it back, UTF-16. */
  private static final int REACH = 60;

  /** Cues of what the speaker holds to be wrong. 不否認 is none. */
  private static final Pattern DENIES =
      Pattern.compile(HanFolding.fold("(?<![不容法])否認|不承認|不認為|不認同|不同意|不贊成|不相信|不接受|反對|不滿|不解"));

  /** Cues of what is wrong, or else of what the speaker holds against it. */
  private static final Pattern REBUTS = Pattern.compile(HanFolding.fold("反駁|駁斥|反擊|駁"));

  private static final Pattern SAYS = Pattern.compile(HanFolding.fold("[說道稱指]$"));

  /** Cues of one character that are no other word's part as often. */
  private static final String SAYING = "說説道稱指講言";

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？\n]");

  /** What stands between a denied cue and the words before it. */
  private static final Pattern DENIED =
      Pattern.compile(
          HanFolding.fold(
              "(?<![無莫毋得])(?:不|沒|未|無|否認|並非|非)"
                  + "(?:有|曾|能|會|經|再|要|願|敢|想|肯|公開|正式|主動|明確|直接|當面|具體|對外|親口|如此|這樣|那樣|任何人)*$"));

  private final View view;
  private final Map<String, String> sources = new HashMap<>();

  Surroundings(View view) {
    this.view = view;
  }

  /** What speaks against it that the speaker said so, as printed; empty if nothing does. */
  Optional<String> against(Compared found) throws IOException {
    Hit hit = found.hit();
    List<Span> spans = hit.source().spans();
    String source = source(hit.page());
    if (spans.isEmpty() || spans.getLast().end() > source.length()) {
      return denied(hit.cue().orElse(""), "");
    }
    int start = spans.getFirst().start();
    int end = spans.getLast().end();
    String before = source.substring(Math.max(0, start - REACH), start);
    String behind = source.substring(end, Math.min(source.length(), end + REACH));
    return denied(hit.cue().orElse(""), before, behind).or(() -> takenBack(found, behind));
  }

  private static Optional<String> denied(String cue, String before, String behind) {
    if (cue.isEmpty() || cue.equals("：")) {
      return Optional.empty();
    }
    int at = before.lastIndexOf(cue);
    String led = at < 0 ? "" : before.substring(at + cue.length());
    if (at >= 0 && !SENTENCE_END.matcher(led).find()) {
      return denied(cue, led).or(() -> negated(before.substring(0, at), cue));
    }
    if (cue.length() == 1 && SAYING.indexOf(cue) < 0) {
      return denied(cue, "");
    }
    int later = behind.indexOf(cue);
    return later < 0 ? denied(cue, "") : negated(behind.substring(0, later), cue);
  }

  /**
   * Whether a cue denies.
   *
   * @param led what stands between the cue and the statement
   */
  private static Optional<String> denied(String cue, String led) {
    String folded = HanFolding.fold(cue);
    char mark = led.isEmpty() ? 0 : HanFolding.fold(led.charAt(0));
    boolean says = mark == ',' || mark == ':' || SAYS.matcher(folded).find();
    boolean rebuts = REBUTS.matcher(folded).find() && !says;
    boolean denies = DENIES.matcher(folded).find() && mark != ':';
    return rebuts || denies ? Optional.of(cue) : Optional.empty();
  }

  private static Optional<String> negated(String before, String cue) {
    Matcher words = DENIED.matcher(HanFolding.fold(before));
    return words.find() ? Optional.of(before.substring(words.start()) + cue) : Optional.empty();
  }

  /** Only what the statement ends with, for inside it {@link Excerpt} looks. */
  private static Optional<String> takenBack(Compared found, String behind) {
    String rest = found.hit().text().substring(found.stretch().end());
    String window = rest + behind;
    return rest.length() > REACH
        ? Optional.empty()
        : Retraction.behind(HanFolding.fold(window), 0).map(until -> window.substring(0, until));
  }

  private String source(String page) throws IOException {
    String known = sources.get(page);
    if (known == null) {
      known = new Lookup(view).source(page).orElse("");
      sources.put(page, known);
    }
    return known;
  }
}
