/** Where do the quotations, sentences and clauses of a section lie? */
@NullMarked
package org.yanlu.statement.text;

import org.jspecify.annotations.NullMarked;
