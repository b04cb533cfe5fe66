/** Which phrases mark a text out? */
@NullMarked
package org.yanlu.lucene.phrase;

import org.jspecify.annotations.NullMarked;
