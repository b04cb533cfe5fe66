package org.yanlu.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.yanlu.text.Span;

/** Groups the blocks of a page into its sections. */
final class Sectioner {
  private final List<SectionDraft> drafts = new ArrayList<>();
  private final List<Span> furniture = new ArrayList<>();
  private final List<Block> pending = new ArrayList<>();
  private final List<Block> timelineTitle = new ArrayList<>();
  private SectionDraft current = new SectionDraft();
  private final Crossheads crossheads;
  private boolean started;

  /** Signatures above the first heading, which sign what stands below it. */
  private final List<Block.Signature> early = new ArrayList<>();

  private Sectioner(Crossheads crossheads) {
    this.crossheads = crossheads;
  }

  /**
   * The sections of a page and what belongs to none.
   *
   * @param drafts in page order
   * @param furniture in page order
   */
  record Result(List<SectionDraft> drafts, List<Span> furniture) {}

  /** Groups {@code blocks}. */
  static Result group(List<Block> blocks) {
    Sectioner sectioner = new Sectioner(Crossheads.of(blocks));
    blocks.forEach(sectioner::take);
    sectioner.finish();
    sectioner.drafts.sort(Comparator.comparingInt(draft -> draft.span().start()));
    return new Result(sectioner.drafts, sectioner.furniture);
  }

  private void take(Block block) {
    switch (block) {
      case Block.Title title -> takeTitle(title);
      case Block.Label label -> pending.add(label);
      case Block.YearMark year -> takeYear(year);
      case Block.Prose prose -> takeProse(prose);
      case Block.Signature signature -> takeSignature(signature);
      case Block.Caption caption -> takeCaption(caption);
      case Block.Furniture line -> furniture.addAll(line.text().sourceSpans());
    }
  }

  private void takeTitle(Block.Title title) {
    if (pending.isEmpty() && started && crossheads.isCrosshead(title, current)) {
      current.crossheads.add(HeadingGroup.heading(Heading.Kind.SUBHEADLINE, title, false));
      current.extent.addAll(title.text().sourceSpans());
    } else {
      timelineTitle.clear();
      pending.add(title);
    }
  }

  private void takeYear(Block.YearMark year) {
    if (!pending.isEmpty()) {
      timelineTitle.clear();
      timelineTitle.addAll(pending);
    }
    boolean continues = pending.isEmpty() && current.year.isPresent();
    pending.clear();
    if (continues && current.year.getAsInt() == year.year()) {
      current.crossheads.add(HeadingGroup.heading(Heading.Kind.YEAR, year, false));
    } else {
      start(timelineTitle);
      if (continues) {
        // the title stands with the first year, and is shown with all
        current.extent.clear();
      }
      current.year = OptionalInt.of(year.year());
      current.titles.add(year);
    }
    current.extent.addAll(year.text().sourceSpans());
  }

  private void takeProse(Block.Prose prose) {
    openSection();
    current.closed = false;
    current.paragraphs.add(new Paragraph(prose.role(), prose.text(), prose.truncated()));
    current.extent.addAll(prose.text().sourceSpans());
  }

  private void takeSignature(Block.Signature signature) {
    if (!started && pending.isEmpty()) {
      early.add(signature);
      return;
    }
    openSection();
    sign(signature);
  }

  private void sign(Block.Signature signature) {
    if (current.paragraphs.size() == 1 && current.bylines.isEmpty()) {
      ledeBefore(signature);
    }
    current.closed = current.hasBody();
    if (current.dateline.isEmpty() && !signature.isPlain()) {
      current.dateline = signature.text().text();
    }
    current.bylines.addAll(signature.bylines());
    furniture.addAll(signature.words());
    current.extent.addAll(signature.text().sourceSpans());
  }

  /** Marks the first paragraph as a lede until it turns out that nothing follows. */
  private void ledeBefore(Block.Signature signature) {
    Paragraph first = current.paragraphs.get(0);
    if (first.role() == Paragraph.Role.BODY && !signature.bylines().isEmpty()) {
      current.paragraphs.set(
          0, new Paragraph(Paragraph.Role.LEDE, first.text(), first.truncated()));
    }
  }

  private void takeCaption(Block.Caption caption) {
    SectionDraft draft = new SectionDraft();
    draft.caption = true;
    draft.bylines.addAll(caption.credits());
    if (caption.text().length() > 0) {
      draft.paragraphs.add(new Paragraph(Paragraph.Role.CAPTION, caption.text(), false));
    }
    draft.extent.addAll(caption.text().sourceSpans());
    draft.extent.addAll(caption.words());
    caption.credits().forEach(credit -> draft.extent.add(credit.span()));
    furniture.addAll(caption.words());
    drafts.add(draft);
  }

  private void openSection() {
    if (!pending.isEmpty() || !started) {
      List<Block> titles = List.copyOf(pending);
      pending.clear();
      start(titles);
    }
  }

  private void start(List<Block> titles) {
    started = true;
    current = new SectionDraft();
    current.titles.addAll(titles);
    titles.forEach(title -> current.extent.addAll(title.text().sourceSpans()));
    drafts.add(current);
    List<Block.Signature> signatures = List.copyOf(early);
    early.clear();
    signatures.forEach(this::sign);
  }

  private void finish() {
    for (SectionDraft draft : drafts) {
      if (draft.paragraphs.size() == 1 && draft.paragraphs.get(0).role() == Paragraph.Role.LEDE) {
        Paragraph only = draft.paragraphs.get(0);
        draft.paragraphs.set(0, new Paragraph(Paragraph.Role.BODY, only.text(), only.truncated()));
      }
    }
    if (!DisplacedHeadings.giveBack(pending, drafts) || !early.isEmpty()) {
      openSection();
    }
  }
}
