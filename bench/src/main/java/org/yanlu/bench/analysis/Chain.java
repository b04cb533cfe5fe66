package org.yanlu.bench.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.yanlu.analysis.HantAnalyzer;

/** The analyses compared. */
public enum Chain {
  /** Lucene's default: characters. */
  STANDARD,
  /** Lucene's pairs. */
  CJK,
  /** Lucene's words, made for simplified Chinese. */
  SMARTCN,
  /** Characters and pairs, folded. */
  YANLU,
  /** Characters and pairs as they stand. */
  YANLU_EXACT,
  /** Words, folded. */
  YANLU_WORDS;

  /** A new analyzer. */
  Analyzer analyzer() {
    return switch (this) {
      case STANDARD -> new StandardAnalyzer();
      case CJK -> new CJKAnalyzer();
      case SMARTCN -> new SmartChineseAnalyzer();
      case YANLU -> HantAnalyzer.folded();
      case YANLU_EXACT -> HantAnalyzer.exact();
      case YANLU_WORDS -> HantAnalyzer.words();
    };
  }
}
