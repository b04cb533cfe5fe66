/** What does this query ask? The query language, from characters to a tree. */
@NullMarked
package org.yanlu.lucene.query;

import org.jspecify.annotations.NullMarked;
