/** What can be asked of an athlete's profile, goal, availability and health. */
@NullMarked
package org.runningcoach.domain.athlete.commands;

import org.jspecify.annotations.NullMarked;
