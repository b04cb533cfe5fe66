/** Which terms does this text become? */
@NullMarked
package org.yanlu.analysis;

import org.jspecify.annotations.NullMarked;
