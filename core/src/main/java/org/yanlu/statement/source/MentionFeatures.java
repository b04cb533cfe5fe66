package org.yanlu.statement.source;

import java.util.ArrayList;
import java.util.List;
import org.yanlu.text.Span;

/**
 * What speaks for a stretch beside a cue being the mention of its source. Feature names are stable:
 * the model files refer to them.
 */
final class MentionFeatures {
  private static final int MOST = 4;
  private static final int EXPECTED = 32;

  private final PageWords page;
  private final MentionQuestion question;
  private final Window window;

  MentionFeatures(PageWords page, MentionQuestion question, Window window) {
    this.page = page;
    this.question = question;
    this.window = window;
  }

  /** Features of {@code stretch}, but for those of its two ends. */
  List<String> of(Stretch stretch) {
    List<String> features = new ArrayList<>(EXPECTED);
    String form = stretch.form().label();
    int end = stretch.end();
    String gap = end == window.span().end() ? "cue" : end >= window.closing() ? "adv" : "far";
    addPlace(stretch, form, gap, features);
    features.add("inside=" + stretch.inside());
    features.add("inside,form=" + stretch.inside() + "," + form);
    features.add("name=" + stretch.name());
    features.add("name,form=" + stretch.name() + "," + form);
    if (stretch.body()) {
      features.add("body");
    }
    addCounts(stretch, form, gap, features);
    addRule(stretch, form, features);
    return features;
  }

  private void addPlace(Stretch stretch, String form, String gap, List<String> features) {
    String lead = stretch.start() <= window.opening() ? "first" : "later";
    features.add("form=" + form);
    features.add("form,gap=" + form + "," + gap);
    features.add("form,lead=" + form + "," + lead);
    features.add("form,lead,gap=" + form + "," + lead + "," + gap);
    features.add("form,length=" + form + "," + Buckets.length(stretch.span().length()));
    features.add("form,class=" + form + "," + question.cueClass());
    features.add("form,order=" + form + "," + question.order());
    features.add("lead,gap=" + lead + "," + gap);
    if (stretch.form() == MentionForm.PRONOUN) {
      features.add("pronoun=" + stretch.words());
    }
  }

  /** How often it stands on the page, and whether always with the same neighbours. */
  private void addCounts(Stretch stretch, String form, String gap, List<String> features) {
    String text = page.text();
    int count = stretch.count();
    int start = stretch.start();
    int end = stretch.end();
    features.add("count=" + Math.min(count, MOST) + "," + Buckets.length(stretch.span().length()));
    if (count > 1 && start > 0) {
      boolean same = page.count(text.substring(start - 1, end)) == count;
      features.add("count:left=" + same);
      features.add("count:left,form=" + same + "," + form);
    }
    if (count > 1 && end < text.length()) {
      boolean same = page.count(text.substring(start, end + 1)) == count;
      features.add("count:right=" + same + "," + gap);
    }
  }

  private void addRule(Stretch stretch, String form, List<String> features) {
    Span rule = question.rule();
    if (rule.isEmpty()) {
      features.add("rule=none,form=" + form);
      return;
    }
    String agree =
        compared(rule.start(), stretch.start(), "s") + compared(rule.end(), stretch.end(), "e");
    features.add("rule=" + agree);
    features.add("rule,form=" + agree + "," + form);
  }

  private static String compared(int rule, int at, String same) {
    return rule == at ? same : rule < at ? ">" : "<";
  }
}
