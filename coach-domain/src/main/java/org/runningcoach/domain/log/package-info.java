/** The training log: what was recorded, once each, however often and in whatever order the files come. */
@NullMarked
package org.runningcoach.domain.log;

import org.jspecify.annotations.NullMarked;
