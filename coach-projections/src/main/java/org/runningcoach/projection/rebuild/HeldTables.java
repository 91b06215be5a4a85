package org.runningcoach.projection.rebuild;

import java.util.stream.Collectors;
import org.runningcoach.projection.audit.View;

/**
 * The live tables of a view, locked step by step until the end of a transaction. Whoever is in the way is waited for only shortly, far
 * shorter than PostgreSQL waits before it ends one of two transactions that block each other: it is always this side that gives in.
 */
record HeldTables(View view, OwnerSession swap) {

    void beImpatient() {
        swap.execute("set local lock_timeout = '300ms'");
    }

    /** Rows that others than the projector write stay as they are; reading goes on. */
    void keepOtherWritersOut() {
        if (view.seed() != null) {
            lock("share row exclusive");
        }
    }

    void keepEverybodyOut() {
        lock("access exclusive");
    }

    private void lock(String mode) {
        String tables = view.tables().stream().map(ShadowSchema::live).collect(Collectors.joining(", "));
        swap.execute("lock table " + tables + " in " + mode + " mode");
    }
}
