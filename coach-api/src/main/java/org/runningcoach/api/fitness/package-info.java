/** Fitness over HTTP: where the athlete stands, how it came about, and what it was at the end of each month. */
@NullMarked
package org.runningcoach.api.fitness;

import org.jspecify.annotations.NullMarked;
