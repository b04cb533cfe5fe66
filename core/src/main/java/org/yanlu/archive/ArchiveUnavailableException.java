package org.yanlu.archive;

import java.io.IOException;
import java.io.Serial;

/**
 * An archive that cannot be used as it stands, though nothing may be wrong with the disk. The
 * message says what to do.
 */
public abstract sealed class ArchiveUnavailableException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private ArchiveUnavailableException(String message) {
    super(message);
  }

  /** Nothing has been built there. */
  public static final class Missing extends ArchiveUnavailableException {
    @Serial private static final long serialVersionUID = 1L;

    /** Says in {@code message} where nothing was found. */
    public Missing(String message) {
      super(message);
    }
  }

  /** Another builder is at work there. */
  public static final class Locked extends ArchiveUnavailableException {
    @Serial private static final long serialVersionUID = 1L;

    /** Says in {@code message} what is locked. */
    public Locked(String message) {
      super(message);
    }
  }

  /** It was built by a release that keeps archives in another way. */
  public static final class OtherFormat extends ArchiveUnavailableException {
    @Serial private static final long serialVersionUID = 1L;

    /** Says in {@code message} which format was found and which is read. */
    public OtherFormat(String message) {
      super(message);
    }
  }

  /** Its files do not agree with each other. */
  public static final class Damaged extends ArchiveUnavailableException {
    @Serial private static final long serialVersionUID = 1L;

    /** Says in {@code message} what does not agree. */
    public Damaged(String message) {
      super(message);
    }
  }
}
