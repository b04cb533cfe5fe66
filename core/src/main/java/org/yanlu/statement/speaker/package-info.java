/** Who is meant by this mention of a source? */
@NullMarked
package org.yanlu.statement.speaker;

import org.jspecify.annotations.NullMarked;
