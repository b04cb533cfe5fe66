/** Which text, in which order, do HTML, PDF, DOCX and ALTO files hold? */
@NullMarked
package org.yanlu.formats;

import org.jspecify.annotations.NullMarked;
