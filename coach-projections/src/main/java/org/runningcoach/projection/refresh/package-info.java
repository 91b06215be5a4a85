/** Who is due: which week and which month of each athlete is to be closed next, and when the athlete was last heard of. */
@NullMarked
package org.runningcoach.projection.refresh;

import org.jspecify.annotations.NullMarked;
