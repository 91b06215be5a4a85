/** What every school needs to draw a season week by week: the races that stand, breaks, fixed days, windows with a sum, and the last check. */
@NullMarked
package org.runningcoach.domain.methodology.drafting;

import org.jspecify.annotations.NullMarked;
