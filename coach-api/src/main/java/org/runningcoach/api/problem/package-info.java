/** Every error as an answer a client can act on: problem documents after RFC 9457, one shape for all of them. */
@NullMarked
package org.runningcoach.api.problem;

import org.jspecify.annotations.NullMarked;
