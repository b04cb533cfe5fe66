/** Which words attribute, name or qualify a source? The word lists that the project holds. */
@NullMarked
package org.yanlu.statement.lexicon;

import org.jspecify.annotations.NullMarked;
