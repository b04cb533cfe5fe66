package org.yanlu.authority;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

/**
 * An authority file that cannot be used as it stands. Its message lists every fault found, one a
 * line, each with file, line and what to do.
 */
public final class InvalidAuthorityException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidAuthorityException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
