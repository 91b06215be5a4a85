package org.runningcoach.bench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.model.HandEntry;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.shared.AthleteId;

/** One more activity, from the command to its commit, in short logs and in long ones, turn by turn. */
final class GrowingLogBench implements Benchmark<RunningCoach> {

    private static final int LOGS = 10;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;
    private static final int SHORT = 100;
    private static final int LONG = 10_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 1, 7, 0, 1);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        CommandGateway gateway = coach.part(CommandGateway.class);
        List<AthleteId> shortLogs = logs(gateway, SHORT);
        List<AthleteId> longLogs = logs(gateway, LONG);
        coach.settle();
        var ofShort = new Timing();
        var ofLong = new Timing();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counts = round >= WARM_UP;
            for (int log = 0; log < LOGS; log++) {
                add(gateway, shortLogs.get(log), SHORT + round, counts ? ofShort : new Timing());
                add(gateway, longLogs.get(log), LONG + round, counts ? ofLong : new Timing());
            }
        }
        return List.of(
                Figure.reference("one more activity in a log of 100", ofShort.medianMillis(), "ms"),
                Figure.reference("one more activity in a log of 10,000", ofLong.medianMillis(), "ms"),
                Figure.atMost(
                        1.3,
                        "one more activity, log of 10,000 against 100",
                        ofLong.medianMillis() / ofShort.medianMillis(),
                        "x"));
    }

    private static List<AthleteId> logs(CommandGateway gateway, int size) {
        List<AthleteId> athletes = new ArrayList<>();
        for (int i = 0; i < LOGS; i++) {
            var athlete = new AthleteId(UUID.randomUUID());
            UUID importId = UUID.randomUUID();
            for (int from = 0; from < size; from += 1_000) {
                List<Recording> batch = new ArrayList<>();
                for (int number = from; number < Math.min(size, from + 1_000); number++) {
                    batch.add(run(number));
                }
                gateway.sendAndWait(new ImportActivities(athlete, importId, Source.GARMIN_CSV, batch, NOW));
            }
            athletes.add(athlete);
        }
        return athletes;
    }

    private static void add(CommandGateway gateway, AthleteId athlete, int number, Timing timing) throws Exception {
        var command = new RecordActivity(athlete, run(number), ZoneOffset.UTC, NOW);
        timing.add(() -> gateway.sendAndWait(command));
    }

    private static Recording run(int number) {
        return HandEntry.recording(
                FIRST.plusHours(20L * number),
                Sport.RUNNING,
                Surface.ROAD,
                "Running",
                "",
                10_000.0,
                3_000,
                null,
                null,
                null,
                null,
                null);
    }
}
