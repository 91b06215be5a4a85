package org.runningcoach.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.ZONE;
import static org.runningcoach.domain.log.LogFacts.recording;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.shared.RuleViolation;

/** The log against a naive model that keeps plain maps: random files in any order, overlapping, shuffled, repeated, taken back. */
class AnyOrderTest {

    private static final int LIFE = 60;
    private static final int STEPS = 40;

    static List<Long> seeds() {
        int count = Integer.getInteger("coach.log-histories", 60);
        return java.util.stream.LongStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_log_holds_what_a_naive_model_holds(long seed) {
        var random = new Random(seed);
        var naive = new NaiveLog();
        try (var log = new InMemoryLog()) {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(10)) {
                    case 0 -> removeOne(random, log, naive);
                    case 1 -> takeBack(random, log, naive);
                    case 2 -> byHand(random, log, naive);
                    default -> importSome(random, log, naive);
                }
                assertThat(held(log.facts())).as("after step %d", step).isEqualTo(naive.held());
            }
        }
    }

    private static void importSome(Random random, InMemoryLog log, NaiveLog naive) {
        UUID file = new UUID(1, naive.files.size());
        List<UUID> added = new ArrayList<>();
        List<Recording> rows = someOf(random, naive);
        for (int from = 0; from < rows.size(); from += 7) {
            List<Recording> batch = rows.subList(from, Math.min(from + 7, rows.size()));
            var command = new ImportActivities(ATHLETE, file, Source.GARMIN_CSV, batch, NOW);
            log.send(command);
            if (random.nextInt(4) == 0) {
                log.send(command);
            }
        }
        for (Recording row : rows) {
            UUID id = ActivityId.of(ATHLETE.value(), row.start(), row.sport());
            if (!naive.held.containsKey(id) && !naive.removed.contains(id)) {
                naive.held.put(id, file);
                added.add(id);
            }
        }
        naive.files.add(file);
        log.send(new CompleteImport(ATHLETE, file, Source.GARMIN_CSV, rows.size(), 0, null, List.of(), NOW));
    }

    private static List<Recording> someOf(Random random, NaiveLog naive) {
        List<Recording> rows = new ArrayList<>();
        int from = random.nextInt(LIFE);
        int to = from + random.nextInt(LIFE - from);
        for (int i = from; i <= to; i++) {
            if (random.nextInt(5) > 0) {
                rows.add(activity(i, random));
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    /** The i-th activity of a life; now and then slightly or quite different, as an edited file has it. */
    private static Recording activity(int i, Random random) {
        LocalDateTime start = MONDAY_MORNING.minusHours(31L * i).minusSeconds(i);
        double edited = random.nextInt(10) == 0 ? 1.3 : 1 + random.nextDouble() * 0.004;
        return recording(start, i % 3 == 0 ? Sport.OTHER : Sport.RUNNING, 8_000 * edited, 2_400, List.of());
    }

    private static void byHand(Random random, InMemoryLog log, NaiveLog naive) {
        Recording run = activity(random.nextInt(LIFE), random);
        UUID id = ActivityId.of(ATHLETE.value(), run.start(), run.sport());
        try {
            log.send(new RecordActivity(ATHLETE, run, ZONE, NOW));
            assertThat(naive.held).doesNotContainKey(id);
            naive.held.put(id, new UUID(0, 0));
            naive.removed.remove(id);
        } catch (RuleViolation e) {
            assertThat(naive.held).containsKey(id);
        }
    }

    private static void removeOne(Random random, InMemoryLog log, NaiveLog naive) {
        if (!naive.held.isEmpty()) {
            UUID id = List.copyOf(naive.held.keySet()).get(random.nextInt(naive.held.size()));
            log.send(new RemoveActivity(ATHLETE, id, NOW));
            naive.held.remove(id);
            naive.removed.add(id);
        }
    }

    private static void takeBack(Random random, InMemoryLog log, NaiveLog naive) {
        if (!naive.files.isEmpty()) {
            UUID file = naive.files.get(random.nextInt(naive.files.size()));
            if (naive.takenBack.add(file)) {
                log.send(new RemoveImport(ATHLETE, file, NOW));
                naive.held.values().removeIf(file::equals);
            }
        }
    }

    /** What is left when the facts are read one after the other. */
    private static Map<UUID, UUID> held(List<TrainingLogEvent> facts) {
        Map<UUID, UUID> held = new TreeMap<>();
        for (TrainingLogEvent fact : facts) {
            switch (fact) {
                case ActivityRecorded recorded ->
                    assertThat(held.put(
                                    recorded.activity(),
                                    recorded.importId() == null ? new UUID(0, 0) : recorded.importId()))
                            .as("recorded twice: %s", recorded)
                            .isNull();
                case ActivityRemoved removed -> held.remove(removed.activity());
                case ImportRemoved removed -> held.keySet().removeAll(removed.activities());
                default -> {}
            }
        }
        return held;
    }

    private static final class NaiveLog {
        private final Map<UUID, UUID> held = new TreeMap<>();
        private final TreeSet<UUID> removed = new TreeSet<>();
        private final List<UUID> files = new ArrayList<>();
        private final TreeSet<UUID> takenBack = new TreeSet<>();

        Map<UUID, UUID> held() {
            return held;
        }
    }
}
