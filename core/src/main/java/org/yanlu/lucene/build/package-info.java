/** How do pages become a generation of the index? */
@NullMarked
package org.yanlu.lucene.build;

import org.jspecify.annotations.NullMarked;
