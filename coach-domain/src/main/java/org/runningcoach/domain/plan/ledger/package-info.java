/** Each past day as done, assumed or missed: what data says, and what the plan in force stands in for. */
@NullMarked
package org.runningcoach.domain.plan.ledger;

import org.jspecify.annotations.NullMarked;
