package org.yanlu.statement.lexicon;

import org.yanlu.statement.Act;

/**
 * A word that can attribute content to a source.
 *
 * @param word as printed
 * @param cueClass what frame it makes
 * @param act what the source does in saying so
 * @param prior share of its uses outside quotations that attribute a statement, 0 to 1
 */
public record CueEntry(String word, CueClass cueClass, Act act, double prior) {}
