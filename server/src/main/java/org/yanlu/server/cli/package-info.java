/** The commands. Each parses, calls the library once and prints. */
@NullMarked
package org.yanlu.server.cli;

import org.jspecify.annotations.NullMarked;
