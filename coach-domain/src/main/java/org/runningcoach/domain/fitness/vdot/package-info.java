/** The fitness index (VDOT) and the two curves behind it: from a race to an index, and from an index to a race. */
@NullMarked
package org.runningcoach.domain.fitness.vdot;

import org.jspecify.annotations.NullMarked;
