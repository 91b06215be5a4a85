/** Heart rate: the maximum, the zones of each intensity, and what a share of the maximum says about oxygen. */
@NullMarked
package org.runningcoach.domain.fitness.heart;

import org.jspecify.annotations.NullMarked;
