/** Which Lucene query finds what a request asks for? */
@NullMarked
package org.yanlu.lucene.plan;

import org.jspecify.annotations.NullMarked;
