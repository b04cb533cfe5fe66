/** Who said what here, and how sure are we? */
@NullMarked
package org.yanlu.statement;

import org.jspecify.annotations.NullMarked;
