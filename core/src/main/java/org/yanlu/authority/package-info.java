/** Who or what is this name? */
@NullMarked
package org.yanlu.authority;

import org.jspecify.annotations.NullMarked;
