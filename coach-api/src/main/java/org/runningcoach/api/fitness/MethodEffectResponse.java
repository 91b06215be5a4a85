package org.runningcoach.api.fitness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.reportcard.Estimate;
import org.runningcoach.domain.plan.reportcard.FitMeasure;
import org.runningcoach.domain.plan.reportcard.MethodEffect;
import org.runningcoach.domain.plan.reportcard.Verdict;

/**
 * What was observed under one school, training for one kind of race; no cause is claimed.
 *
 * @param to the last day; of the stretch under way, yesterday
 * @param raceMetres the distance of the goal; absent for general fitness and timed events
 * @param timedMinutes the length of a timed event; absent for a distance
 * @param measure what is looked at
 * @param weeks whole weeks within it
 * @param confirmedWeeks those of whose planned running time at least half is known to have been run
 * @param estimates independent readings of the measure, the first perhaps from before
 * @param text the verdict in words, or what is missing for one
 * @param gain between the first and the last reading, above 0 when better: points of the index, otherwise per cent; absent when it is too early
 * @param gainPerWeek the same for each confirmed week; absent when it is too early
 * @param weeksMissing confirmed weeks that are missing for a verdict
 * @param estimatesMissing readings that are missing for a verdict
 */
record MethodEffectResponse(
        Methodology methodology,
        @Nullable Double raceMetres,
        @Nullable Integer timedMinutes,
        LocalDate from,
        LocalDate to,
        FitMeasure measure,
        int weeks,
        int confirmedWeeks,
        List<Estimate> estimates,
        Verdict verdict,
        Sentence text,
        @Nullable Double gain,
        @Nullable Double gainPerWeek,
        int weeksMissing,
        int estimatesMissing) {

    static MethodEffectResponse of(MethodEffect effect, Sentence text) {
        return new MethodEffectResponse(
                effect.span().methodology(),
                effect.span().raceMetres(),
                effect.span().timedMinutes(),
                effect.span().first(),
                effect.span().last(),
                effect.measure(),
                effect.weeks().observed(),
                effect.weeks().confirmed(),
                effect.estimates(),
                effect.verdict(),
                text,
                effect.gain(),
                effect.gainPerWeek(),
                effect.weeksMissing(),
                effect.estimatesMissing());
    }
}
