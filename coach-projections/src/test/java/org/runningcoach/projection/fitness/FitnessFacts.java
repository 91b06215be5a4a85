package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.plan.PlanFacts;

/** Facts of one athlete, by the number of the day. */
final class FitnessFacts {

    static final UUID ATHLETE = PlanFacts.ATHLETE.value();
    static final LocalDate DAY_0 = LocalDate.of(2025, 10, 6);

    private FitnessFacts() {}

    static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }

    static Instant at(int day) {
        return day(day).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    static AthleteRegistered registered(int day) {
        return new AthleteRegistered(
                ATHLETE,
                PlanFacts.profile(),
                Goal.generalFitness(),
                Methodology.DANIELS,
                PlanFacts.everyDay(),
                at(day));
    }

    static ActivityRecorded run(int day, double metres, double seconds, @Nullable UUID importId) {
        return new ActivityRecorded(
                ATHLETE,
                activity(day),
                importId,
                importId == null ? Source.BY_HAND : Source.GARMIN_CSV,
                new Recording(
                        day(day).atTime(7, 30),
                        Sport.RUNNING,
                        Surface.ROAD,
                        "Running",
                        "Morning",
                        metres,
                        seconds,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                at(day));
    }

    static RaceMarked race(int day, double metres, double seconds) {
        return new RaceMarked(ATHLETE, activity(day), day(day), metres, seconds, RacePriority.A, at(day));
    }

    static ImportCompleted completed(UUID importId, int first, int last, boolean complete) {
        return new ImportCompleted(
                ATHLETE,
                importId,
                Source.GARMIN_CSV,
                1,
                1,
                0,
                0,
                new Coverage(day(first), day(last), complete),
                day(first),
                at(last));
    }

    static UUID activity(int day) {
        return new UUID(7, day);
    }
}
