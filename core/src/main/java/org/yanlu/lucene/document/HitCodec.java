package org.yanlu.lucene.document;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.Hit;
import org.yanlu.archive.Hit.Source;
import org.yanlu.archive.Hit.Topic;
import org.yanlu.statement.Speaker;
import org.yanlu.statement.SpeakerType;

/** A hit as it is kept in the index: all but score, highlights and explanation. */
public final class HitCodec {
  private HitCodec() {}

  static BytesRef write(Hit hit) {
    BinaryOutput out = new BinaryOutput();
    out.text(hit.id());
    out.text(hit.type());
    out.text(hit.text());
    out.optional(hit.headline(), BinaryOutput::text);
    out.text(hit.page());
    out.text(hit.section());
    out.text(hit.sectionType());
    out.optional(hit.kind(), BinaryOutput::text);
    out.optional(hit.act(), BinaryOutput::text);
    out.optional(hit.speaker(), HitCodec::speaker);
    StatementParts.parties(out, hit.parties());
    out.optional(hit.cue(), BinaryOutput::text);
    out.number(hit.year());
    out.optional(hit.date(), BinaryOutput::date);
    out.optional(hit.publisher(), BinaryOutput::text);
    out.list(hit.topics(), HitCodec::topic);
    StatementParts.certainty(out, hit.certainty());
    StatementParts.links(out, hit.links());
    out.list(hit.nested(), BinaryOutput::text);
    out.text(hit.source().file());
    out.list(hit.source().spans(), BinaryOutput::span);
    return out.bytes();
  }

  /** Reads a hit, with score 0. */
  public static Hit read(BytesRef bytes) {
    BinaryInput in = new BinaryInput(bytes);
    return new Hit(
        in.text(),
        in.text(),
        0,
        in.text(),
        List.of(),
        in.optional(BinaryInput::text),
        in.text(),
        in.text(),
        in.text(),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.optional(HitCodec::speaker),
        StatementParts.parties(in),
        in.optional(BinaryInput::text),
        in.optionalNumber(),
        in.optional(BinaryInput::date),
        in.optional(BinaryInput::text),
        in.list(HitCodec::topic),
        StatementParts.certainty(in),
        StatementParts.links(in),
        in.list(BinaryInput::text),
        new Source(in.text(), in.list(BinaryInput::span)),
        Optional.empty());
  }

  static void speaker(BinaryOutput out, Speaker speaker) {
    out.text(speaker.id());
    out.text(speaker.name());
    out.name(speaker.type());
    out.optional(speaker.role(), BinaryOutput::text);
    out.optional(speaker.affiliation(), BinaryOutput::text);
    out.text(speaker.mention());
  }

  static Speaker speaker(BinaryInput in) {
    return new Speaker(
        in.text(),
        in.text(),
        in.name(SpeakerType.class),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.text());
  }

  private static void topic(BinaryOutput out, Topic topic) {
    out.text(topic.id());
    out.text(topic.label());
    out.text(topic.evidence());
  }

  private static Topic topic(BinaryInput in) {
    return new Topic(in.text(), in.text(), in.text());
  }
}
