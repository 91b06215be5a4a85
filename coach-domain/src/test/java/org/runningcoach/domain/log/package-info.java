/** Tests of the training log: one class per command, and the log as a whole against a naive model. */
@NullMarked
package org.runningcoach.domain.log;

import org.jspecify.annotations.NullMarked;
