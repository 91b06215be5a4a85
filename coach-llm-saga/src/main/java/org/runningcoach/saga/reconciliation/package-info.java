/** Holds the ledger against the log whenever the log changes: reactions, and the one front door through which they go. */
@NullMarked
package org.runningcoach.saga.reconciliation;

import org.jspecify.annotations.NullMarked;
