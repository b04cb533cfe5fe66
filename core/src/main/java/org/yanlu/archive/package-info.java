/**
 * The port: what can be asked of an archive, and what comes back. No Lucene type is in its
 * signatures.
 */
@NullMarked
package org.yanlu.archive;

import org.jspecify.annotations.NullMarked;
