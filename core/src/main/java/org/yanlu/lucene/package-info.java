/** The archive kept in a Lucene index on this machine. */
@NullMarked
package org.yanlu.lucene;

import org.jspecify.annotations.NullMarked;
