/** How is a request answered from one generation of the index? */
@NullMarked
package org.yanlu.lucene.search;

import org.jspecify.annotations.NullMarked;
