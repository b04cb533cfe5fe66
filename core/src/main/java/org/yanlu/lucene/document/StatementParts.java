package org.yanlu.lucene.document;

import org.yanlu.statement.Certainty;
import org.yanlu.statement.Links;
import org.yanlu.statement.Parties;

/** The groups of values that a statement has, whether kept within its page or as a hit. */
final class StatementParts {
  private StatementParts() {}

  static void parties(BinaryOutput out, Parties parties) {
    out.optional(parties.via(), BinaryOutput::text);
    out.optional(parties.addressee(), BinaryOutput::text);
    out.optional(parties.target(), BinaryOutput::text);
  }

  static Parties parties(BinaryInput in) {
    return new Parties(
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text));
  }

  static void links(BinaryOutput out, Links links) {
    out.optional(links.parent(), BinaryOutput::text);
    out.optional(links.question(), BinaryOutput::text);
    out.optional(links.repeats(), BinaryOutput::text);
  }

  static Links links(BinaryInput in) {
    return new Links(
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text));
  }

  static void certainty(BinaryOutput out, Certainty certainty) {
    out.real(certainty.statement());
    out.real(certainty.both());
  }

  static Certainty certainty(BinaryInput in) {
    return new Certainty(in.real(), in.real());
  }
}
