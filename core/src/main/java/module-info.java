/**
 * Yanlu's library: newspaper pages to sections and statements, and their faceted search with
 * Lucene.
 *
 * <p>Start at {@link org.yanlu.page.PageParser} and {@link org.yanlu.statement.StatementExtractor}
 * to read pages without an index, at {@link org.yanlu.lucene.LuceneArchives} to build and search
 * one.
 */
module org.yanlu.core {
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.analysis.smartcn;
  requires org.apache.lucene.queryparser;
  requires org.apache.lucene.join;
  requires org.apache.lucene.queries;
  requires org.snakeyaml.engine;
  requires com.fasterxml.jackson.core;

  exports org.yanlu.text;
  exports org.yanlu.page;
  exports org.yanlu.authority;
  exports org.yanlu.statement;
  exports org.yanlu.analysis;
  exports org.yanlu.archive;
  exports org.yanlu.lucene;

  uses org.yanlu.page.PageFormat;

  provides org.apache.lucene.analysis.CharFilterFactory with
      org.yanlu.analysis.HanFoldingCharFilterFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      org.yanlu.analysis.HantQueryFilterFactory;
  provides org.apache.lucene.analysis.TokenizerFactory with
      org.yanlu.analysis.HantTokenizerFactory,
      org.yanlu.analysis.HantWordTokenizerFactory;
}
