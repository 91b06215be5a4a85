/** Each invariant against a plan that breaks it and one just inside, and all of them against the empty plan. */
@NullMarked
package org.runningcoach.domain.plan.rules;

import org.jspecify.annotations.NullMarked;
