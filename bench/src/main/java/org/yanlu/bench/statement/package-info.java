/** How well are statements and speakers found? The scorer, its gold readers and the trainer. */
@NullMarked
package org.yanlu.bench.statement;

import org.jspecify.annotations.NullMarked;
