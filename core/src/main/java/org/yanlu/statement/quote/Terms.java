package org.yanlu.statement.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanlu.statement.TermClass;
import org.yanlu.statement.text.Passage;
import org.yanlu.statement.text.Quote;
import org.yanlu.text.Span;

/** Names why a quotation that is no speech stands in marks. */
public final class Terms {
  private static final Pattern SCARE = Pattern.compile("(?:所謂的?|號稱|美其名曰|自稱是?)$");
  private static final Pattern OWNED = Pattern.compile("(?:自詡的?|口中的?|所說的|所稱的?|眼中的|筆下的|標榜的?|提出的)$");
  private static final Pattern SLOGAN_BEFORE =
      Pattern.compile("(?:口號|標語|橫額|橫幅|主題|理念|精神|訴求|願景|方針|原則)(?:是|為|：|寫著|寫着)?$");
  private static final Pattern SLOGAN_BEHIND =
      Pattern.compile("^(?:的|等|為)?(?:口號|標語|橫額|橫幅|主題|理念|精神|訴求|願景|目標|方針|原則)");
  private static final Pattern WORK_BEHIND =
      Pattern.compile("^(?:一文|一書|一片|計畫|計劃|方案|系列|活動|會議|講座|研討會|論壇|展覽|專案|條例|辦法|要點|報告)");

  private Terms() {}

  /** The class of {@code quote}. */
  public static TermClass classify(Passage passage, Quote quote) {
    if (quote.title()) {
      return TermClass.TITLE;
    }
    String plain = passage.plain();
    Span span = quote.span();
    String before = plain.substring(Math.max(0, span.start() - 8), span.start());
    String behind = plain.substring(span.end(), Math.min(plain.length(), span.end() + 8));
    if (SCARE.matcher(before).find()) {
      return TermClass.SCARE;
    }
    if (OWNED.matcher(before).find()) {
      return TermClass.ATTRIBUTED_TERM;
    }
    String inner = quote.inner().of(plain);
    boolean slogan =
        SLOGAN_BEFORE.matcher(before).find()
            || SLOGAN_BEHIND.matcher(behind).find()
            || (inner.length() >= 7 && (inner.contains("、") || inner.contains("，")));
    if (slogan) {
      return TermClass.SLOGAN;
    }
    return WORK_BEHIND.matcher(behind).find() ? TermClass.TITLE : TermClass.TERM;
  }

  /** The stretches of {@code passage} that stand in quotation marks or title marks. */
  public static List<Quote> candidates(Passage passage) {
    List<Quote> candidates = new ArrayList<>();
    for (Quote quote : passage.quotes()) {
      if ((quote.quotation() || quote.title()) && !quote.inner().isEmpty()) {
        candidates.add(quote);
      }
    }
    return candidates;
  }
}
