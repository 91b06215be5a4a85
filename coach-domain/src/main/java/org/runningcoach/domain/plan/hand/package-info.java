/** What the athlete's own changes make of the plan in force: pure, and the same for a preview. */
@NullMarked
package org.runningcoach.domain.plan.hand;

import org.jspecify.annotations.NullMarked;
