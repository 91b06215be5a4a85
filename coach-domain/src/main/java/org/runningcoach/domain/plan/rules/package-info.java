/** What every stored plan keeps: one small type per safety invariant, named as the sentence it enforces, and the one place that asks them all. */
@NullMarked
package org.runningcoach.domain.plan.rules;

import org.jspecify.annotations.NullMarked;
