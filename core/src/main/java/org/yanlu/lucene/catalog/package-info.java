/** Which speakers and topics are there, under which names? */
@NullMarked
package org.yanlu.lucene.catalog;

import org.jspecify.annotations.NullMarked;
