/** What can be asked of an athlete's training plan. */
@NullMarked
package org.runningcoach.domain.plan.commands;

import org.jspecify.annotations.NullMarked;
