package org.runningcoach.bench;

import java.util.List;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.testing.Api;

/** A career in one file: from the first byte of the upload until its newest activity is in the list. */
final class ImportBench implements Benchmark<StartedCoach> {

    private static final int ROWS = 10_000;
    private static final int WARM_RUNS = 3;

    @Override
    public List<Figure> measure(StartedCoach coach) throws Exception {
        double first = seconds(coach, 1);
        double best = first;
        double processor = coach.processorSeconds();
        for (int run = 0; run < WARM_RUNS; run++) {
            best = Math.min(best, seconds(coach, 2 + run));
        }
        coach.settle();
        processor = (coach.processorSeconds() - processor) / WARM_RUNS;
        return List.of(
                Figure.atMost(5, "file of 10,000 rows, POST to visible, first of the process", first, "s"),
                Figure.atMost(2, "file of 10,000 rows, POST to visible, warm", best, "s"),
                Figure.reference("processor time of such a file in this process, all views", processor, "s"));
    }

    private static double seconds(StartedCoach coach, long seed) throws Exception {
        String file = new BulkFile(Dialect.GARMIN_ENGLISH, ROWS, seed).text();
        Api runner = coach.api().registered();
        coach.settle();
        return Timing.millis(() -> {
                    runner.with("Content-Type", "text/csv")
                            .post("/api/activities/import-csv", file)
                            .expect(200);
                    awaitVisible(runner);
                })
                / 1000;
    }

    /** Activities are stored oldest first, so the newest appears last. */
    private static void awaitVisible(Api runner) throws InterruptedException {
        while (!runner.get("/api/activities?limit=1")
                .expect(200)
                .json()
                .at("/activities/0/start")
                .asString()
                .startsWith("2026-06-30")) {
            Thread.sleep(5);
        }
    }
}
