package org.runningcoach.api.fitness;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.fitness.prediction.Trust;
import org.runningcoach.domain.plan.reportcard.Prediction;
import org.runningcoach.domain.plan.reportcard.ScoredRace;

/**
 * A race held against the last prediction noted before its day.
 *
 * @param activity the recorded run
 * @param metres the official distance
 * @param actualSeconds the official time
 * @param predictedSeconds absent where nothing was predicted, as all that follows
 * @param errorPercent predicted less actual time, in per cent of the actual one: above 0 the athlete was faster than predicted
 * @param trust how far the prediction was to be trusted
 * @param vdot the fitness index it was made from
 * @param predictedOn when that index was noted
 * @param evidenceDays how old the evidence for the index was on the day of the race
 * @param absent why nothing was predicted; absent with a prediction
 */
record ScoredRaceResponse(
        UUID activity,
        LocalDate date,
        double metres,
        double actualSeconds,
        @Nullable Integer predictedSeconds,
        @Nullable Double errorPercent,
        @Nullable Trust trust,
        @Nullable Double vdot,
        @Nullable LocalDate predictedOn,
        @Nullable Integer evidenceDays,
        @Nullable Sentence absent) {

    static ScoredRaceResponse of(ScoredRace scored, @Nullable Sentence absent) {
        Prediction prediction = scored.prediction();
        return new ScoredRaceResponse(
                scored.race().activity(),
                scored.race().day(),
                scored.race().metres(),
                scored.race().seconds(),
                prediction == null ? null : prediction.seconds(),
                scored.errorPercent(),
                prediction == null ? null : prediction.trust(),
                prediction == null ? null : prediction.vdot(),
                prediction == null ? null : prediction.notedOn(),
                prediction == null ? null : prediction.evidenceDays(),
                absent);
    }
}
