/** How many hits have each value? */
@NullMarked
package org.yanlu.lucene.facet;

import org.jspecify.annotations.NullMarked;
