/** Which words beside a cue name its source, and whom do they mean? */
@NullMarked
package org.yanlu.statement.source;

import org.jspecify.annotations.NullMarked;
