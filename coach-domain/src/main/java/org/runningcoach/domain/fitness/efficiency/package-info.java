/** Speed per heartbeat, within a run and over weeks. */
@NullMarked
package org.runningcoach.domain.fitness.efficiency;

import org.jspecify.annotations.NullMarked;
