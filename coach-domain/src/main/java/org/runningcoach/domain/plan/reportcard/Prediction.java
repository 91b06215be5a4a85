package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.prediction.RacePrediction;
import org.runningcoach.domain.fitness.prediction.Trust;
import org.runningcoach.domain.fitness.vdot.EquivalentTime;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * What the index noted before a race gives over its distance (methodology 5.9).
 *
 * @param notedOn the athlete's local date of the note, before the race day
 * @param vdot the index noted
 * @param evidenceDays from the evidence for the index to the race
 */
public record Prediction(LocalDate notedOn, double vdot, int seconds, Trust trust, int evidenceDays) {

    /** The same distances for which race times are shown: 1500 m to the marathon. */
    static boolean covers(double metres) {
        return EquivalentTime.covers(metres) && !RaceDistance.isUltra(metres);
    }

    /** What stood before the day of the race; nothing of that day or later can be in it. */
    static List<NotedIndex> notedBefore(RaceRun race, List<NotedIndex> noted) {
        return noted.stream()
                .filter(index -> index.notedOn().isBefore(race.day()))
                .sorted(NotedIndex.IN_ORDER)
                .toList();
    }

    static Prediction of(RaceRun race, LocalDate notedOn, double vdot, LocalDate observedOn) {
        RacePrediction prediction = RacePrediction.from(Vdot.nearest(vdot), race.metres());
        long evidenceDays = ChronoUnit.DAYS.between(observedOn, race.day());
        int seconds = HalfUp.toWhole(prediction.realisticSeconds());
        return new Prediction(notedOn, vdot, seconds, prediction.trust(), (int) evidenceDays);
    }
}
