/** How are a page, its sections and its statements kept as Lucene documents? */
@NullMarked
package org.yanlu.lucene.document;

import org.jspecify.annotations.NullMarked;
