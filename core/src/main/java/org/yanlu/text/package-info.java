/** Where in the source is this? Are these two characters the same? */
@NullMarked
package org.yanlu.text;

import org.jspecify.annotations.NullMarked;
