/** What may someone who types this be about to ask? */
@NullMarked
package org.yanlu.lucene.suggest;

import org.jspecify.annotations.NullMarked;
