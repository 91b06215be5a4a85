package org.runningcoach.domain.log;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.shared.AthleteId;

/** Recordings, commands and facts of one invented athlete's log. */
public final class LogFacts {

    public static final AthleteId ATHLETE = AthleteId.of("7a1c7f0e-55a4-4b0e-9d3c-2f6d8f1f0001");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");
    public static final UUID FIRST_FILE = new UUID(0, 1);
    public static final UUID SECOND_FILE = new UUID(0, 2);
    public static final LocalDateTime MONDAY_MORNING = LocalDateTime.of(2026, 3, 2, 7, 30, 15);

    private LogFacts() {}

    public static Recording run(LocalDateTime start, @Nullable Double metres, double seconds) {
        return recording(start, Sport.RUNNING, metres, seconds, List.of());
    }

    public static Recording run(LocalDateTime start) {
        return run(start, 10_000.0, 3_000);
    }

    public static Recording runWithoutSeconds(LocalDateTime start, double metres, double seconds) {
        return recording(start.withSecond(0), Sport.RUNNING, metres, seconds, List.of(Doubt.START_WITHOUT_SECONDS));
    }

    public static Recording ride(LocalDateTime start) {
        return recording(start, Sport.OTHER, 30_000.0, 3_600, List.of());
    }

    public static Recording recording(
            LocalDateTime start, Sport sport, @Nullable Double metres, double seconds, List<Doubt> doubts) {
        return new Recording(
                start,
                sport,
                Surface.ROAD,
                sport == Sport.RUNNING ? "Running" : "Cycling",
                "",
                metres,
                seconds,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                doubts);
    }

    public static ImportActivities batch(UUID file, Recording... recordings) {
        return new ImportActivities(ATHLETE, file, Source.GARMIN_CSV, List.of(recordings), NOW);
    }

    public static CompleteImport complete(UUID file, @Nullable Coverage coverage, LocalDateTime... heldRuns) {
        return new CompleteImport(ATHLETE, file, Source.GARMIN_CSV, 20, 3, coverage, List.of(heldRuns), NOW);
    }

    public static ActivityRecorded recorded(UUID file, Recording recording) {
        return new ActivityRecorded(ATHLETE.value(), idOf(recording), file, Source.GARMIN_CSV, recording, NOW);
    }

    public static ActivityRecorded recordedByHand(Recording recording) {
        return new ActivityRecorded(ATHLETE.value(), idOf(recording), null, Source.BY_HAND, recording, NOW);
    }

    public static ActivityRemoved removed(Recording recording) {
        return new ActivityRemoved(
                ATHLETE.value(), idOf(recording), recording.start().toLocalDate(), NOW);
    }

    public static ImportCompleted completed(UUID file, int runs, @Nullable Coverage coverage) {
        return new ImportCompleted(
                ATHLETE.value(),
                file,
                Source.GARMIN_CSV,
                20,
                runs,
                3,
                0,
                coverage,
                runs == 0 ? null : MONDAY_MORNING.toLocalDate(),
                NOW);
    }

    public static UUID idOf(Recording recording) {
        return ActivityId.of(ATHLETE.value(), recording.start(), recording.sport());
    }
}
