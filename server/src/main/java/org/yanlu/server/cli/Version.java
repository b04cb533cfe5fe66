package org.yanlu.server.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the application's jar carries. */
final class Version implements IVersionProvider {
  Version() {}

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"yanlu " + version + ", Java " + Runtime.version()};
  }
}
