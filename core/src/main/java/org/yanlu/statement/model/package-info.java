/** How do weighted features make a probability? */
@NullMarked
package org.yanlu.statement.model;

import org.jspecify.annotations.NullMarked;
