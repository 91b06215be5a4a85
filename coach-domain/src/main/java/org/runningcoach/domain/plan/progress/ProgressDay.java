package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.plan.model.DayRecord;

/**
 * One day of an athlete's progress.
 *
 * @param runs how many were recorded
 * @param load in arbitrary units, by the athlete's own effort where they told it; races are not in it
 * @param stress of everything done or assumed on it
 * @param assumedFitness the part of fitness that rests on assumption
 * @param index held in the evening; absent while nothing tells
 */
public record ProgressDay(
        DayRecord record,
        int runs,
        double load,
        double stress,
        DailyForm form,
        double assumedFitness,
        @Nullable VdotEstimate index) {

    public LocalDate date() {
        return record.date();
    }

    /** The share of fitness that rests on assumption, 0 to 1. */
    public double assumedShare() {
        return form.fitness() <= 0 ? 0 : StrictMath.min(1, assumedFitness / form.fitness());
    }
}
