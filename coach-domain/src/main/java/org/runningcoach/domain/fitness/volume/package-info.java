/** How much was run: weeks, longest runs, how much of the plan was done, and where the volume is heading. */
@NullMarked
package org.runningcoach.domain.fitness.volume;

import org.jspecify.annotations.NullMarked;
