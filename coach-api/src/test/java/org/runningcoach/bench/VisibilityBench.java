package org.runningcoach.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;

/**
 * From the acknowledgement of a write to the answer that shows it, read with the position the write told, while plans are drawn after each
 * write and other athletes read theirs. Beside it a row committed on one connection and read on another.
 */
final class VisibilityBench implements Benchmark<RunningCoach> {

    private static final int ATHLETES = 20;
    private static final int WARM_UP = 60;
    private static final int WRITES = 400;
    private static final int WRITES_PER_SECOND = 10;
    private static final int READS_PER_WRITE = 5;
    private static final String PLAN = "/api/plans/two-months";

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        List<Api> athletes = IntStream.range(0, ATHLETES)
                .mapToObj(number -> coach.api().registered())
                .toList();
        athletes.forEach(athlete -> athlete.get(PLAN).expect(200));
        coach.settle();
        load(athletes, 0, WARM_UP);
        Timing visible = load(athletes, WARM_UP, WRITES);
        coach.settle();
        Timing rows = rows(coach);
        return List.of(
                Figure.reference("a row committed and read on another connection, median", rows.medianMillis(), "ms"),
                Figure.reference(
                        "a row committed and read on another connection, 99th percentile",
                        rows.percentileMillis(99),
                        "ms"),
                Figure.reference("an acknowledged run to the list that shows it, median", visible.medianMillis(), "ms"),
                Figure.atMost(
                        250,
                        "an acknowledged run to the list that shows it, 99th percentile",
                        visible.percentileMillis(99),
                        "ms"));
    }

    private static Timing load(List<Api> athletes, int first, int writes) throws Exception {
        Timing timing = new Timing();
        List<Future<?>> work = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < writes; i++) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / WRITES_PER_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                int number = first + i;
                work.add(clients.submit(() -> write(athletes.get(number % ATHLETES), number, timing)));
                for (int read = 1; read <= READS_PER_WRITE; read++) {
                    Api other = athletes.get((number + read) % ATHLETES);
                    work.add(clients.submit(() -> other.get(PLAN).expect(200)));
                }
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        return timing;
    }

    private static void write(Api athlete, int number, Timing timing) {
        LocalDateTime start =
                LocalDateTime.now(ZoneOffset.UTC).withNano(0).minusDays(1).minusHours(2L * number);
        Answer written = athlete.post(
                        "/api/activities", "{\"start\": \"" + start + "\", \"metres\": 8000, \"seconds\": 2700}")
                .expect(201);
        long acknowledged = System.nanoTime();
        Answer shown = athlete.get("/api/activities?after=" + written.header("Event-Position"))
                .expect(200);
        long seen = System.nanoTime();
        if (!shown.http().body().contains(written.json().path("id").asString())) {
            throw new IllegalStateException(
                    "A read after a write did not show it: " + shown.http().body());
        }
        timing.add(seen - acknowledged);
    }

    private static Timing rows(RunningCoach coach) throws Exception {
        Timing timing = new Timing();
        try (Connection one = coach.owner();
                Connection other = coach.owner();
                Statement write = one.createStatement();
                Statement read = other.createStatement()) {
            write.execute("create table bench_row (id int primary key)");
            for (int i = 0; i < WRITES; i++) {
                int id = i;
                timing.add(() -> {
                    write.execute("insert into bench_row values (" + id + ")");
                    read.executeQuery("select id from bench_row where id = " + id)
                            .close();
                });
            }
            write.execute("drop table bench_row");
        }
        return timing;
    }
}
