/** How fast and how good is search? */
@NullMarked
package org.yanlu.bench.search;

import org.jspecify.annotations.NullMarked;
