/** How altitude, heat and cold change what may be asked of a runner. */
@NullMarked
package org.runningcoach.domain.fitness.climate;

import org.jspecify.annotations.NullMarked;
