/** HTTP: parameters to requests, answers to JSON, errors to problem+json. */
@NullMarked
package org.yanlu.server.http;

import org.jspecify.annotations.NullMarked;
