/** The athlete as they are now: profile, goal, methodology, availability and health in one row. */
@NullMarked
package org.runningcoach.projection.profile;

import org.jspecify.annotations.NullMarked;
