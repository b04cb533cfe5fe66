package org.yanlu.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Sections and statements that can be searched. Thread-safe; sees a rebuilt index from the next
 * call on.
 *
 * <p>Every method that reads throws {@link ArchiveUnavailableException} when the index has gone or
 * was replaced by one of another format.
 *
 * {@snippet file="ArchiveExamplesTest.java" region="search"}
 */
public interface Archive extends AutoCloseable {
  /**
   * Searches. A query that cannot be parsed is searched as plain words, and the answer says so.
   *
   * @throws BadRequestException if the request's cursor is not one of this archive's
   * @throws IOException if the index cannot be read
   */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * The section or statement with that id, nested or not, a section with its whole text.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<Hit> get(String id) throws IOException;

  /**
   * The page with that id.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<ArchivedPage> page(String id) throws IOException;

  /**
   * What stands around the statement with that id, nested ones left out; empty lists if there is no
   * such statement.
   *
   * @throws IOException if the index cannot be read
   */
  Related related(String id) throws IOException;

  /**
   * Speakers whose name, alias, Latin name or pinyin initials begin with {@code name}, most
   * statements first.
   *
   * @param name in any script; empty for everyone
   * @param size how many, at least 1
   * @throws IOException if the index cannot be read
   */
  List<SpeakerSummary> speakers(String name, int size) throws IOException;

  /**
   * The speaker with that id.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<SpeakerProfile> speaker(String id) throws IOException;

  /**
   * All topics of the authority file in its order, each with its counts.
   *
   * @throws IOException if the index cannot be read
   */
  List<TopicSummary> topics() throws IOException;

  /**
   * How far the topics cover the archive.
   *
   * @param size how many phrases, at least 1
   * @throws IOException if the index cannot be read
   */
  TopicCoverage topicCoverage(int size) throws IOException;

  /**
   * Speakers, topics, frequent phrases and headlines that begin with {@code prefix} in any script.
   *
   * @param prefix what has been typed so far
   * @param size how many, at least 1
   * @throws IOException if the index cannot be read
   */
  List<Suggestion> suggest(String prefix, int size) throws IOException;

  /**
   * Phrases that mark the hits of {@code request} out from the rest of the archive, best first.
   *
   * @param request its size, cursor, sort and facets do not matter
   * @param size how many, at least 1
   * @throws IOException if the index cannot be read
   */
  MarkingPhrases keyPhrases(SearchRequest request, int size) throws IOException;

  /**
   * Which speakers are named in the wording of the hits of {@code request}: together with a speaker
   * or a topic, or by a speaker.
   *
   * @param request its size, cursor, sort and facets do not matter
   * @param size how many speakers, at least 1
   * @throws IOException if the index cannot be read
   */
  Mentions mentions(SearchRequest request, int size) throws IOException;

  /**
   * Whether the archive has a wording.
   *
   * @throws IOException if the index cannot be read
   */
  QuoteVerdict check(QuoteRequest request) throws IOException;

  /**
   * Figures of the archive.
   *
   * @throws IOException if the index cannot be read
   */
  ArchiveStats stats() throws IOException;

  /**
   * What {@code request} finds, year after year: a speaker's statements on a topic, say.
   *
   * @param request its size is how many hits of each year are given; its cursor, sort and facets do
   *     not matter
   * @throws IOException if the index cannot be read
   */
  ThroughTime throughTime(SearchRequest request) throws IOException;

  /**
   * The statements of two speakers on a matter, side by side.
   *
   * @param left id, name or alias of one speaker
   * @param right id, name or alias of the other
   * @param query what it is about, in the query language; empty for everything
   * @param size how many statements of each speaker are given for each year, 0 to {@value
   *     SearchRequest#MAX_SIZE}; all are counted
   * @throws IOException if the index cannot be read
   */
  SideBySide sideBySide(String left, String right, String query, int size) throws IOException;

  @Override
  void close() throws IOException;
}
