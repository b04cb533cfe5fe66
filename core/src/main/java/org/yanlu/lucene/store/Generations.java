package org.yanlu.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.yanlu.lucene.store.IndexFolder.Stamp;

/**
 * The open generations of an index: the one in force, and of those before it the ones that someone
 * paged through last. The one just before is opened again from its files after a restart. Looks at
 * the manifest before each use. Thread-safe.
 *
 * @param <V> what is made of each generation once, on opening it
 */
public final class Generations<V> implements Closeable {
  /** Besides the one in force. An open generation costs some memory, and its files' disk space. */
  private static final int KEPT = 2;

  private final IndexFolder folder;
  private final Similarity similarity;
  private final View<V> view;

  /** The one in force, then those used last. */
  private final Deque<Lease<V>> open = new ArrayDeque<>();

  private Stamp stamp;
  private boolean closed;

  /** Makes something of a generation. */
  @FunctionalInterface
  public interface View<V> {
    /** What is made of {@code generation}; it must not read it after the generation's close. */
    V of(Generation generation) throws IOException;
  }

  /**
   * A generation that stays readable until this is closed.
   *
   * @param generation the generation
   * @param view what was made of it
   */
  public record Lease<V>(Generation generation, V view) implements Closeable {
    boolean isNumbered(long number) {
      return generation.manifest().generation() == number;
    }

    @Override
    public void close() {
      try {
        generation.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close generation", e);
      }
    }
  }

  /** Opens the generation in force. */
  public Generations(IndexFolder folder, Similarity similarity, View<V> view) throws IOException {
    this.folder = folder;
    this.similarity = similarity;
    this.view = view;
    this.stamp = folder.stamp();
    open.addFirst(open(folder.manifest()));
  }

  /** The generation in force now. */
  public synchronized Lease<V> current() throws IOException {
    ensureOpen();
    Stamp now = folder.stamp();
    if (!now.equals(stamp)) {
      switchTo(open(folder.manifest()));
      stamp = now;
    }
    return lease(open.getFirst());
  }

  /** The generation with that number, if it is in force, still open, or the one just before. */
  public synchronized Optional<Lease<V>> numbered(long number) throws IOException {
    Lease<V> inForce = current();
    if (inForce.isNumbered(number)) {
      return Optional.of(inForce);
    }
    inForce.close();
    Optional<Lease<V>> wanted = earlier(number);
    wanted.ifPresent(this::keepBehindTheOneInForce);
    return wanted.map(Generations::lease);
  }

  private Optional<Lease<V>> earlier(long number) throws IOException {
    for (Lease<V> lease : open) {
      if (lease.isNumbered(number)) {
        return Optional.of(lease);
      }
    }
    Optional<Manifest> before = folder.before().filter(m -> m.generation() == number);
    return before.isPresent() ? Optional.of(open(before.get())) : Optional.empty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(Lease::close);
    open.clear();
  }

  private Lease<V> open(Manifest manifest) throws IOException {
    Generation generation = Generation.open(folder, manifest, similarity);
    return new Lease<>(generation, view.of(generation));
  }

  private void switchTo(Lease<V> lease) {
    open.addFirst(lease);
    closeUnused();
  }

  private void keepBehindTheOneInForce(Lease<V> lease) {
    Lease<V> inForce = open.removeFirst();
    open.remove(lease);
    open.addFirst(lease);
    open.addFirst(inForce);
    closeUnused();
  }

  private void closeUnused() {
    while (open.size() > 1 + KEPT) {
      open.removeLast().close();
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new AlreadyClosedException("this archive is closed");
    }
  }

  private static <V> Lease<V> lease(Lease<V> kept) {
    if (!kept.generation().retain()) {
      throw new AssertionError("a generation that is kept open was closed");
    }
    return kept;
  }
}
