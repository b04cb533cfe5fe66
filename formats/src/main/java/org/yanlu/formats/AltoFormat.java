package org.yanlu.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yanlu.page.PageFormat;
import org.yanlu.page.PageMetadata;
import org.yanlu.page.SourcePage;

/**
 * Reads ALTO files, the format in which libraries keep digitised newspapers (Analyzed Layout and
 * Text Object, versions 2 to 4): text blocks in the file's own reading order if it has one, else in
 * that of their places.
 */
public final class AltoFormat implements PageFormat {
  /** The root element stands within so many bytes. */
  private static final int HEAD = 4096;

  /** For the service loader. */
  public AltoFormat() {}

  @Override
  public boolean accepts(Path file) throws IOException {
    if (!Endings.has(file, ".xml") || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.contains("<alto") || head.contains(":alto");
    }
  }

  @Override
  public SourcePage read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      AltoReader reader = new AltoReader();
      while (xml.hasNext()) {
        reader.take(xml.next(), xml);
      }
      return new SourcePage(AltoText.write(reader.blocks()), PageMetadata.NONE, List.of());
    } catch (XMLStreamException broken) {
      throw new IOException("no ALTO file: " + broken.getMessage(), broken);
    }
  }
}
