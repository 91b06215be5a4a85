package org.runningcoach.domain.fitness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

/** Builds recordings that differ from a plain run on the road in what a test is about. */
public record RunFacts(
        LocalDate day,
        Sport sport,
        Surface surface,
        @Nullable Double metres,
        double seconds,
        @Nullable Double moving,
        @Nullable Double elapsed,
        @Nullable Integer heartRate,
        @Nullable Double ascent,
        @Nullable Double descent,
        List<Doubt> doubts) {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    public static RunFacts run(double metres, double seconds) {
        return new RunFacts(DAY, Sport.RUNNING, Surface.ROAD, metres, seconds, null, null, null, null, null, List.of());
    }

    public RunFacts sport(Sport sport) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts surface(Surface surface) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts withoutDistance() {
        return new RunFacts(day, sport, surface, null, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts elapsed(double elapsed) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts heartRate(int heartRate) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts climb(double ascent, double descent) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public RunFacts doubts(List<Doubt> doubts) {
        return new RunFacts(day, sport, surface, metres, seconds, moving, elapsed, heartRate, ascent, descent, doubts);
    }

    public Recording recording() {
        return new Recording(
                day.atTime(8, 0),
                sport,
                surface,
                "Running",
                "",
                metres,
                seconds,
                moving,
                elapsed,
                heartRate,
                null,
                null,
                ascent,
                descent,
                doubts);
    }
}
