/** The web pages, which need no JavaScript. */
@NullMarked
package org.yanlu.server.web;

import org.jspecify.annotations.NullMarked;
