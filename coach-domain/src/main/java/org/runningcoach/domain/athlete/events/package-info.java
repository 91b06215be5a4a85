/** What happened to an athlete's profile, goal, availability and health. */
@NullMarked
package org.runningcoach.domain.athlete.events;

import org.jspecify.annotations.NullMarked;
