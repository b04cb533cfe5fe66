/** The JSON of the command line and of HTTP: one shape for both. */
@NullMarked
package org.yanlu.server.json;

import org.jspecify.annotations.NullMarked;
