/** The athlete's own changes of the plan: each is completed from what is known today and sent to the plan. */
@NullMarked
package org.runningcoach.saga.hand;

import org.jspecify.annotations.NullMarked;
