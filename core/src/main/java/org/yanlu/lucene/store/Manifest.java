package org.yanlu.lucene.store;

import org.yanlu.archive.ArchiveInfo;
import org.yanlu.archive.ArchiveStats;

/**
 * What an index folder says of the generation in force.
 *
 * @param format how the index is laid out; readers refuse any but {@link #FORMAT}
 * @param documents how many Lucene documents it has
 * @param checksum over names, lengths and checksums of its files, in hexadecimal
 * @param stats its figures
 */
public record Manifest(int format, long documents, String checksum, ArchiveStats stats) {
  /** The layout that this release writes and reads. Grows with every change of fields or codecs. */
  public static final int FORMAT = 3;

  /** The number of the generation. */
  public long generation() {
    return info().generation();
  }

  /** Its counts. */
  public ArchiveInfo info() {
    return stats.info();
  }
}
