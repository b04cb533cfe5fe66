/** Commands that measure quality and speed, and train the models. Needs no test data of its own. */
@NullMarked
package org.yanlu.bench;

import org.jspecify.annotations.NullMarked;
