/** How well are pages read? */
@NullMarked
package org.yanlu.bench.page;

import org.jspecify.annotations.NullMarked;
