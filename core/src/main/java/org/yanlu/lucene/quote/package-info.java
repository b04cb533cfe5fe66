/** Did they say it? */
@NullMarked
package org.yanlu.lucene.quote;

import org.jspecify.annotations.NullMarked;
