/** Who the athlete is and what they want, as values: profile, goal, availability, health. */
@NullMarked
package org.runningcoach.domain.athlete.model;

import org.jspecify.annotations.NullMarked;
