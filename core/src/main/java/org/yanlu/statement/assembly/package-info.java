/** How do frames, extents and speakers of a page become its statements? */
@NullMarked
package org.yanlu.statement.assembly;

import org.jspecify.annotations.NullMarked;
