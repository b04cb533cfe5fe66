/** What does this file hold? */
@NullMarked
package org.yanlu.page;

import org.jspecify.annotations.NullMarked;
