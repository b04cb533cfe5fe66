package org.yanlu.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yanlu.statement.SpeakerType;

/** The sources met on the way down a page, the last one last. Not thread-safe. */
final class Met {
  private final List<Entity> recent = new ArrayList<>();

  /** Those met here, as {@code other} gives them, in the same order. */
  Met copy(UnaryOperator<Entity> other) {
    Met copy = new Met();
    recent.forEach(entity -> copy.recent.add(other.apply(entity)));
    return copy;
  }

  /** Meets {@code entity}, once more if it was met before. */
  void meet(Entity entity) {
    recent.remove(entity);
    recent.add(entity);
  }

  /** Passes one of whom nobody speaks yet: whoever was met comes before it. */
  void pass(Entity entity) {
    if (!recent.contains(entity)) {
      recent.add(0, entity);
    }
  }

  /** All of them, the last one last. */
  List<Entity> all() {
    return List.copyOf(recent);
  }

  /** The last one of that type. */
  Optional<Entity> last(SpeakerType type) {
    return recent.reversed().stream().filter(e -> e.type() == type).findFirst();
  }

  /** Who was met last, a person named or not. */
  Optional<Entity> lastVoice() {
    return recent.reversed().stream()
        .filter(e -> e.type() == SpeakerType.PERSON || e.type() == SpeakerType.ANONYMOUS)
        .findFirst();
  }

  /** The last one whose name ends with {@code noun}. */
  Optional<Entity> lastEnding(String noun) {
    return recent.reversed().stream().filter(e -> e.name().endsWith(noun)).findFirst();
  }

  /** Which of {@code fitting} was met last; empty if there are several and none was met yet. */
  Optional<Entity> latest(List<Entity> fitting) {
    Optional<Entity> last = recent.reversed().stream().filter(fitting::contains).findFirst();
    return last.isEmpty() && fitting.size() == 1 ? Optional.of(fitting.getFirst()) : last;
  }
}
