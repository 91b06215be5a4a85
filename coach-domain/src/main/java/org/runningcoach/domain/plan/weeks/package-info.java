/** The arithmetic of weeks that engines plan by and rules judge by: volumes, bounds, tapers, breaks and returns, each table once. */
@NullMarked
package org.runningcoach.domain.plan.weeks;

import org.jspecify.annotations.NullMarked;
