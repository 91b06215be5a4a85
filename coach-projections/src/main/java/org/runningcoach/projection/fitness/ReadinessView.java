package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.readiness.Feeling;
import org.runningcoach.domain.fitness.readiness.FeltNiggle;
import org.runningcoach.domain.fitness.readiness.Readiness;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;

/**
 * How ready the athlete is to train, from what they said of their sessions.
 *
 * @param value 0 to 100; absent without feedback in 14 days, and then the plan goes on as for a fresh athlete
 * @param band what it asks of the plan
 * @param change against a week ago; absent when it was not known then
 * @param ratedOn the day of the last session that was rated
 * @param niggleUntil the last day for which something that hurt keeps the plan easy; absent when nothing does
 */
public record ReadinessView(
        @Nullable Double value,
        ReadinessBand band,
        @Nullable Double change,
        @Nullable LocalDate ratedOn,
        @Nullable LocalDate niggleUntil) {

    static ReadinessView of(List<Feeling> feelings, LocalDate today) {
        Readiness readiness = Readiness.of(feelings);
        Double value = readiness.on(today);
        FeltNiggle niggle = FeltNiggle.on(today, feelings);
        return new ReadinessView(
                value,
                ReadinessBand.of(value),
                readiness.changeOn(today),
                readiness.lastRatedBy(today),
                niggle == null ? null : niggle.until());
    }
}
