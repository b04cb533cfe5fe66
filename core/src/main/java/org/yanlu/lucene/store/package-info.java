/** Which index is in force, and is it whole? Generations side by side, switched by a manifest. */
@NullMarked
package org.yanlu.lucene.store;

import org.jspecify.annotations.NullMarked;
