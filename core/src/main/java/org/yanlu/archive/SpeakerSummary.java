package org.yanlu.archive;

/**
 * A speaker in a list.
 *
 * @param id the authority file's id, or one made from the name
 * @param name the name shown
 * @param type what kind of source, as {@link org.yanlu.statement.SpeakerType#label()}
 * @param statements how many statements the archive has
 */
public record SpeakerSummary(String id, String name, String type, long statements) {}
