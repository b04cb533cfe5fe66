package org.yanlu.archive;

/**
 * A phrase that marks some hits out from the rest of the archive.
 *
 * @param phrase as printed most often
 * @param sections how many of the sections looked at have it among their key phrases
 * @param score how much more often than elsewhere; comparable only within one answer
 */
public record KeyPhrase(String phrase, long sections, double score) {}
