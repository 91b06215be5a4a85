/** What the athlete has trained for, goal after goal. */
@NullMarked
package org.runningcoach.projection.goal;

import org.jspecify.annotations.NullMarked;
