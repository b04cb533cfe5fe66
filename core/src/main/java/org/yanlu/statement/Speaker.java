package org.yanlu.statement;

import java.util.Optional;

/**
 * Who made a statement, as this page names them.
 *
 * @param id the authority file's id, or one made from the name
 * @param name the fullest form of the name on this page, as printed; the authority file's form goes
 *     by the id
 * @param type what kind of source
 * @param role the role at the time, as printed
 * @param affiliation where, as printed
 * @param mention the words of the page before the cue, empty if elided
 */
public record Speaker(
    String id,
    String name,
    SpeakerType type,
    Optional<String> role,
    Optional<String> affiliation,
    String mention) {}
