package org.yanlu.archive;

/**
 * Figures of an archive.
 *
 * @param info generation, pages, sections, statements
 * @param speakers how many different speakers
 * @param topics how many different topics are assigned
 * @param firstYear the earliest year, 0 if none is known
 * @param lastYear the latest year, 0 if none is known
 * @param sizeBytes bytes on disk
 */
public record ArchiveStats(
    ArchiveInfo info, long speakers, long topics, int firstYear, int lastYear, long sizeBytes) {}
