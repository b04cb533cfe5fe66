package org.yanlu.archive;

import java.util.Optional;

/**
 * A topic of the authority file and how much of the archive is about it.
 *
 * @param id the authority file's id
 * @param label the name shown
 * @param labelEn its English name
 * @param broader id of the topic above
 * @param sections how many sections, those of narrower topics included
 * @param statements how many statements, those of narrower topics included
 */
public record TopicSummary(
    String id,
    String label,
    String labelEn,
    Optional<String> broader,
    long sections,
    long statements) {}
