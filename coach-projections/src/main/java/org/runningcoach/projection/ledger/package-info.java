/** How each workout stands: assumed, confirmed, missed, or as the athlete says, with everything that led to it. */
@NullMarked
package org.runningcoach.projection.ledger;

import org.jspecify.annotations.NullMarked;
