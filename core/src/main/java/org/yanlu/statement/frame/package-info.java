/** Which cue attributes what, by whom, and where may its content begin? */
@NullMarked
package org.yanlu.statement.frame;

import org.jspecify.annotations.NullMarked;
