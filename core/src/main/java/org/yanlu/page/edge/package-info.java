/** Do two pieces of running text belong together? Marks, words and openings at their edge. */
@NullMarked
package org.yanlu.page.edge;

import org.jspecify.annotations.NullMarked;
