package org.yanlu.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the pages below a folder in path order, following links but never in a circle. */
final class FolderWalk {
  private final Path root;
  private final Formats formats;
  private final Consumer<FoundFile> action;

  /** The real folders between the root and the one being walked. */
  private final Set<Path> above = new HashSet<>();

  FolderWalk(Path root, Formats formats, Consumer<FoundFile> action) {
    this.root = root;
    this.formats = formats;
    this.action = action;
  }

  /**
   * Walks.
   *
   * @throws IOException if the root cannot be listed
   */
  void walk() throws IOException {
    walk(root);
  }

  private void walk(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!above.add(real)) {
      String message = "the link leads back to " + real + " and was not followed";
      Problem loop = Problem.ofPage(Problem.Severity.WARNING, "folder-loop", message);
      action.accept(new FoundFile(folder, id(folder), Optional.of(loop)));
      return;
    }
    for (Path entry : entries(folder)) {
      visit(entry);
    }
    above.remove(real);
  }

  private void visit(Path entry) {
    try {
      if (Files.isDirectory(entry)) {
        walk(entry);
      } else if (formats.isPage(entry)) {
        action.accept(new FoundFile(entry, id(entry)));
      }
    } catch (IOException failed) {
      action.accept(new FoundFile(entry, id(entry), Optional.of(Unreadable.problem(failed))));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(e -> !e.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private String id(Path path) {
    return PageFiles.withoutEnding(root.relativize(path).toString().replace('\\', '/'));
  }
}
