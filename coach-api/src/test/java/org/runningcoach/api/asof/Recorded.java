package org.runningcoach.api.asof;

import java.time.Instant;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import tools.jackson.databind.JsonNode;

/** What the coach answered at an instant. */
record Recorded(
        Instant at,
        JsonNode plan,
        JsonNode ledger,
        JsonNode fitness,
        JsonNode trends,
        JsonNode snapshots,
        JsonNode reportCard) {

    /** The live answers, once reading them has led to no new fact. */
    static Recorded now(Api athlete, Quiet quiet) {
        read(athlete, "");
        quiet.await();
        return read(athlete, "");
    }

    static Recorded asOf(Api athlete, Instant at) {
        Recorded told = read(athlete, "?asOf=" + at);
        return new Recorded(at, told.plan, told.ledger, told.fitness, told.trends, told.snapshots, told.reportCard);
    }

    private static Recorded read(Api athlete, String query) {
        return new Recorded(
                SetClock.now(),
                athlete.get("/api/plans/two-months" + query).expect(200).json(),
                athlete.get("/api/plans/assumptions" + query).expect(200).json(),
                athlete.get("/api/fitness/current" + query).expect(200).json(),
                athlete.get("/api/fitness/trends" + query).expect(200).json(),
                athlete.get("/api/fitness/snapshots" + query).expect(200).json(),
                athlete.get("/api/fitness/report-card" + query).expect(200).json());
    }
}
