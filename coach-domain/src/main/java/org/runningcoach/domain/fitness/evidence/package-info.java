/** How the fitness index is set, raised and lowered by what the facts show. */
@NullMarked
package org.runningcoach.domain.fitness.evidence;

import org.jspecify.annotations.NullMarked;
