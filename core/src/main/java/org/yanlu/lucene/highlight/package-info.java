/** Which characters of a hit matched, and which sentences show it best? */
@NullMarked
package org.yanlu.lucene.highlight;

import org.jspecify.annotations.NullMarked;
