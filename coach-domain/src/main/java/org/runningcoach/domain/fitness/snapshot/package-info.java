/** The fitness of an athlete frozen at the end of a month. */
@NullMarked
package org.runningcoach.domain.fitness.snapshot;

import org.jspecify.annotations.NullMarked;
