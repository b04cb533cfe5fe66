package org.yanlu.lucene.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.yanlu.archive.ArchivedPage;
import org.yanlu.page.Page;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.Problem;
import org.yanlu.statement.Act;
import org.yanlu.statement.Kind;
import org.yanlu.statement.Layer;
import org.yanlu.statement.Statement;

/**
 * A page as it is kept in the index: once, deflated. Texts of paragraphs are kept as their places
 * in the source.
 */
public final class PageCodec {
  private PageCodec() {}

  static BytesRef write(ArchivedPage archived) throws IOException {
    BinaryOutput out = new BinaryOutput();
    Page page = archived.page();
    out.text(page.id());
    out.text(page.file());
    metadata(out, page.metadata());
    out.text(page.source());
    out.list(page.sections(), SectionCodec::section);
    out.list(page.furniture(), BinaryOutput::span);
    out.list(page.problems(), PageCodec::problem);
    out.list(archived.statements(), PageCodec::statement);
    out.list(archived.nested(), PageCodec::statement);
    return deflate(out.bytes());
  }

  /**
   * Reads a page; its key phrases are kept with its sections.
   *
   * @throws CorruptIndexException if these are not the bytes of one
   */
  public static ArchivedPage read(BytesRef bytes) throws IOException {
    BinaryInput in = new BinaryInput(inflate(bytes));
    String id = in.text();
    String file = in.text();
    PageMetadata metadata = metadata(in);
    String source = in.text();
    Page page =
        new Page(
            id,
            file,
            metadata,
            source,
            in.list(section -> SectionCodec.section(section, source)),
            in.list(BinaryInput::span),
            in.list(PageCodec::problem));
    return new ArchivedPage(
        page, in.list(PageCodec::statement), in.list(PageCodec::statement), List.of());
  }

  private static void metadata(BinaryOutput out, PageMetadata metadata) {
    out.optional(metadata.title(), BinaryOutput::text);
    out.optional(metadata.publisher(), BinaryOutput::text);
    out.optional(metadata.date(), BinaryOutput::date);
    out.optional(metadata.edition(), BinaryOutput::text);
    out.optional(metadata.url(), BinaryOutput::text);
    out.optional(metadata.language(), BinaryOutput::text);
    out.list(metadata.tags(), BinaryOutput::text);
  }

  private static PageMetadata metadata(BinaryInput in) {
    return new PageMetadata(
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::date),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.optional(BinaryInput::text),
        in.list(BinaryInput::text));
  }

  private static void problem(BinaryOutput out, Problem problem) {
    out.name(problem.severity());
    out.text(problem.code());
    out.text(problem.message());
    out.span(problem.span());
  }

  private static Problem problem(BinaryInput in) {
    return new Problem(in.name(Problem.Severity.class), in.text(), in.text(), in.span());
  }

  private static void statement(BinaryOutput out, Statement statement) {
    out.text(statement.id());
    out.text(statement.section());
    out.name(statement.layer());
    out.name(statement.kind());
    out.name(statement.act());
    out.optional(statement.speaker(), HitCodec::speaker);
    StatementParts.parties(out, statement.parties());
    out.text(statement.cue());
    out.text(statement.text());
    out.list(statement.spans(), BinaryOutput::span);
    SectionCodec.dating(out, statement.dating());
    StatementParts.certainty(out, statement.certainty());
    StatementParts.links(out, statement.links());
    out.list(statement.evidence(), BinaryOutput::text);
  }

  private static Statement statement(BinaryInput in) {
    return new Statement(
        in.text(),
        in.text(),
        in.name(Layer.class),
        in.name(Kind.class),
        in.name(Act.class),
        in.optional(HitCodec::speaker),
        StatementParts.parties(in),
        in.text(),
        in.text(),
        in.list(BinaryInput::span),
        SectionCodec.dating(in),
        StatementParts.certainty(in),
        StatementParts.links(in),
        in.list(BinaryInput::text));
  }

  private static BytesRef deflate(BytesRef bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes.bytes, bytes.offset, bytes.length);
    } finally {
      deflater.end();
    }
    return new BytesRef(packed.toByteArray());
  }

  private static BytesRef inflate(BytesRef bytes) throws IOException {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes.bytes, bytes.offset, bytes.length);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0) {
          throw new CorruptIndexException("page is cut short", Fields.STORED);
        }
        plain.write(buffer, 0, length);
      }
    } catch (DataFormatException e) {
      throw new CorruptIndexException("page cannot be inflated", Fields.STORED, e);
    } finally {
      inflater.end();
    }
    return new BytesRef(plain.toByteArray());
  }
}
