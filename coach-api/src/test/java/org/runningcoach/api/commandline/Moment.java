package org.runningcoach.api.commandline;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a node is in the middle of. */
enum Moment {
    IMPORT(StubbornAthlete.IMPORT, "import_stage"),
    REFRESH(StubbornAthlete.REFRESH, "job_claim where state = 'CLAIMED'"),
    SAGA_STEP(StubbornAthlete.GOAL, "association_value_entry");

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final String path;
    private final String trace;

    Moment(String path, String trace) {
        this.path = path;
        this.trace = trace;
    }

    /** Whether such a request leads to it. */
    boolean beginsWith(String sentPath) {
        return path.equals(sentPath);
    }

    /** Until the database shows it under way, or so much time is gone that it is over. */
    void await(JdbcClient rows) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isUnderWay(rows) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private boolean isUnderWay(JdbcClient rows) {
        return rows.sql("select exists (select from " + trace + ")")
                .query(Boolean.class)
                .single();
    }
}
