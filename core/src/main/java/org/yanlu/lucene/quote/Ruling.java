package org.yanlu.lucene.quote;

import org.yanlu.archive.QuoteVerdict.Verdict;

/**
 * A verdict and its reason.
 *
 * @param verdict the answer
 * @param reason why, in words
 */
record Ruling(Verdict verdict, String reason) {}
