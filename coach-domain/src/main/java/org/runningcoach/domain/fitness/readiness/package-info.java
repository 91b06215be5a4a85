/** How ready an athlete is to train, from what they say about their sessions. */
@NullMarked
package org.runningcoach.domain.fitness.readiness;

import org.jspecify.annotations.NullMarked;
