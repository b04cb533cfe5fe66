package org.yanlu.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects the text blocks of an ALTO file from its parser's events. Not thread-safe. */
final class AltoReader {
  private final List<AltoBlock> blocks = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Double> sizes = new HashMap<>();
  private final List<TextBox> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String blockId = "";
  private String blockLabel = "";
  private double blockSize;
  private double[] place = new double[4];
  private double lineSize;

  /** Takes the event at which {@code xml} stands. */
  void take(int event, XMLStreamReader xml) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(xml.getLocalName());
    }
  }

  /**
   * The text blocks of a file.
   *
   * @param all in the file's reading order if it gives one, else as they stand in the file
   * @param ordered whether it gives one
   */
  record Blocks(List<AltoBlock> all, boolean ordered) {
    Blocks {
      all = List.copyOf(all);
    }

    /** The lines of all blocks. */
    List<TextBox> lines() {
      return all.stream().flatMap(block -> block.lines().stream()).toList();
    }
  }

  /** The blocks taken so far. */
  Blocks blocks() {
    return new Blocks(order.isEmpty() ? blocks : inOrder(), !order.isEmpty());
  }

  private List<AltoBlock> inOrder() {
    Map<String, AltoBlock> left = new LinkedHashMap<>();
    blocks.forEach(block -> left.put(block.id(), block));
    List<AltoBlock> ordered = new ArrayList<>();
    for (String id : order) {
      AltoBlock block = left.remove(id);
      if (block != null) {
        ordered.add(block);
      }
    }
    ordered.addAll(left.values());
    return ordered;
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "TextStyle" -> sizes.put(attribute(xml, "ID"), number(xml, "FONTSIZE"));
      case "LayoutTag", "StructureTag", "RoleTag", "OtherTag" ->
          labels.put(attribute(xml, "ID"), attribute(xml, "LABEL").toLowerCase(Locale.ROOT));
      case "ElementRef" -> order.add(attribute(xml, "REF"));
      case "TextBlock" -> startBlock(xml);
      case "TextLine" -> startLine(xml);
      case "String" -> word(xml);
      case "SP" -> line.append(' ');
      case "HYP" -> line.append(attribute(xml, "CONTENT"));
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("TextLine") && !line.toString().isBlank()) {
      lines.add(
          new TextBox(
              line.toString(),
              place[0],
              place[1],
              place[0] + place[2],
              place[1] + place[3],
              lineSize > 0 ? lineSize : Math.max(1, place[3])));
    } else if (name.equals("TextBlock") && !lines.isEmpty()) {
      blocks.add(new AltoBlock(blockId, blockLabel, lines));
    }
  }

  private void startBlock(XMLStreamReader xml) {
    lines.clear();
    blockId = attribute(xml, "ID");
    blockSize = size(xml);
    StringBuilder label = new StringBuilder(attribute(xml, "TYPE").toLowerCase(Locale.ROOT));
    for (String tag : attribute(xml, "TAGREFS").split(" ", -1)) {
      label.append(' ').append(labels.getOrDefault(tag, ""));
    }
    blockLabel = label.toString().strip();
  }

  private void startLine(XMLStreamReader xml) {
    line.setLength(0);
    place =
        new double[] {
          number(xml, "HPOS"), number(xml, "VPOS"), number(xml, "WIDTH"), number(xml, "HEIGHT")
        };
    double own = size(xml);
    lineSize = own > 0 ? own : blockSize;
  }

  private void word(XMLStreamReader xml) {
    if (lineSize <= 0) {
      lineSize = size(xml);
    }
    line.append(attribute(xml, "CONTENT"));
  }

  private double size(XMLStreamReader xml) {
    for (String style : attribute(xml, "STYLEREFS").split(" ", -1)) {
      Double size = sizes.get(style);
      if (size != null) {
        return size;
      }
    }
    return 0;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static double number(XMLStreamReader xml, String name) {
    try {
      return Double.parseDouble(attribute(xml, name));
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
