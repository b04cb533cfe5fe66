/** How far does the content of a statement reach? */
@NullMarked
package org.yanlu.statement.extent;

import org.jspecify.annotations.NullMarked;
