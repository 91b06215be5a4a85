package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A recorded run that the athlete marked as a race.
 *
 * @param day local to the athlete
 * @param metres the official distance
 * @param seconds the official time
 */
public record RaceRun(UUID activity, LocalDate day, double metres, double seconds) {

    static final Comparator<RaceRun> IN_ORDER =
            Comparator.comparing(RaceRun::day).thenComparing(RaceRun::activity);
}
