/** Is this quotation speech, or a term that the author sets in marks? */
@NullMarked
package org.yanlu.statement.quote;

import org.jspecify.annotations.NullMarked;
