package org.yanlu.archive;

/**
 * What is searched.
 *
 * @param generation grows with every rebuild
 * @param pages how many pages
 * @param sections how many sections
 * @param statements how many statements
 */
public record ArchiveInfo(long generation, long pages, long sections, long statements) {}
