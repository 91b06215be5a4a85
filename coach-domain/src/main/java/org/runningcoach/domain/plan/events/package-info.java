/** What was settled about an athlete's training plan. */
@NullMarked
package org.runningcoach.domain.plan.events;

import org.jspecify.annotations.NullMarked;
