package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race held against what was predicted before it.
 *
 * @param prediction absent where there was none
 * @param errorPercent predicted less actual time, in per cent of the actual one, to a tenth: above 0 the athlete was faster than predicted; absent
 *     without a prediction
 * @param unpredicted why there is no prediction; absent with one
 */
public record ScoredRace(
        RaceRun race,
        @Nullable Prediction prediction,
        @Nullable Double errorPercent,
        @Nullable Unpredicted unpredicted) {

    static ScoredRace of(RaceRun race, List<NotedIndex> noted) {
        if (!Prediction.covers(race.metres())) {
            return without(race, Unpredicted.DISTANCE);
        }
        List<NotedIndex> before = Prediction.notedBefore(race, noted);
        if (before.isEmpty()) {
            return without(race, Unpredicted.NOT_NOTED);
        }
        NotedIndex last = before.getLast();
        Double vdot = last.vdot();
        LocalDate observedOn = last.observedOn();
        if (vdot == null || observedOn == null) {
            return without(race, Unpredicted.NO_INDEX);
        }
        Prediction prediction = Prediction.of(race, last.notedOn(), vdot, observedOn);
        double error = (prediction.seconds() - race.seconds()) / race.seconds() * 100;
        return new ScoredRace(race, prediction, Figure.rounded(error, 1), null);
    }

    private static ScoredRace without(RaceRun race, Unpredicted why) {
        return new ScoredRace(race, null, null, why);
    }
}
