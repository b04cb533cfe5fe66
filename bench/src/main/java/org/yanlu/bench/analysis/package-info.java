/** How well and how fast are the terms made? */
@NullMarked
package org.yanlu.bench.analysis;

import org.jspecify.annotations.NullMarked;
