package org.yanlu.archive;

/** A request that cannot be answered as asked; the message says what was wrong and what to do. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The parameter at fault. */
  private final String parameter;

  /** Names the parameter at fault and what is wrong with it. */
  public BadRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }
}
