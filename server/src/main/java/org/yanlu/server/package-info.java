/** Command line, HTTP interface and web pages. */
@NullMarked
package org.yanlu.server;

import org.jspecify.annotations.NullMarked;
