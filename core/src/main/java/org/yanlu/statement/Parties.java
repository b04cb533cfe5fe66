package org.yanlu.statement;

import java.util.Optional;

/**
 * Who takes part in a statement besides its speaker, in the words of the page: {@code
 * 據《南灣時報》引述岑樂怡對記者說} has a carrier and an addressee, {@code 霍啟濤被指隱瞞虧損} a target.
 *
 * @param via the medium that carries it
 * @param addressee to whom it is said
 * @param target of whom it is said by a passive cue, whose subject is never the speaker
 */
public record Parties(Optional<String> via, Optional<String> addressee, Optional<String> target) {
  /** Nobody else. */
  public static final Parties NONE =
      new Parties(Optional.empty(), Optional.empty(), Optional.empty());
}
