/** What a break from running takes away, and how load comes back after it. */
@NullMarked
package org.runningcoach.domain.fitness.timeoff;

import org.jspecify.annotations.NullMarked;
