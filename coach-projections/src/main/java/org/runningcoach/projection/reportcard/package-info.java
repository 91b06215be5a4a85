/** How good predictions, assumptions, plans and the school were for an athlete: what was noted at the time, scored when the truth arrives. */
@NullMarked
package org.runningcoach.projection.reportcard;

import org.jspecify.annotations.NullMarked;
