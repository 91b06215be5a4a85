package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.prediction.RacePrediction;
import org.runningcoach.domain.fitness.readiness.Feeling;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.fitness.volume.VolumeTrend;
import org.runningcoach.domain.fitness.volume.WeeklyVolume;
import org.runningcoach.domain.plan.progress.ProgressDay;

/** Puts the view of today together. */
final class Today {

    private static final int LONGEST_RUN_DAYS = 30;
    private static final double[] PREDICTED = {
        RaceDistance.FIVE_KILOMETRES, RaceDistance.TEN_KILOMETRES, RaceDistance.HALF_MARATHON, RaceDistance.MARATHON
    };

    private Today() {}

    static FitnessView of(
            Profile profile,
            List<ProgressDay> days,
            @Nullable LocalDate lastRun,
            List<Feeling> feelings,
            LocalDate today) {
        ProgressDay last = days.isEmpty() ? null : days.getLast();
        VdotEstimate held = last == null ? null : last.index();
        return new FitnessView(
                today,
                held == null ? null : IndexView.of(held, today),
                held == null ? null : PacesView.of(TrainingPaces.of(held.vdot())),
                maximum(profile, today),
                last == null ? null : Rounded.form(last.form()),
                volume(days, today),
                lastRun,
                longestRun(days, today),
                last == null ? 0 : Rounded.share(last.assumedShare()),
                ReadinessView.of(feelings, today),
                held == null ? List.of() : predictions(held.vdot()));
    }

    private static @Nullable MaximumHeartRateView maximum(Profile profile, LocalDate today) {
        if (profile.heartRateUnreliable()) {
            return null;
        }
        var maximum = MaximumHeartRate.of(profile.maximumHeartRate(), profile.ageOn(today));
        return new MaximumHeartRateView(maximum.beatsPerMinute(), maximum.measured());
    }

    private static VolumeView volume(List<ProgressDay> days, LocalDate today) {
        List<WeeklyVolume> weeks = WeeklyVolume.byWeek(Trends.totals(days));
        LocalDate monday = WeeklyVolume.mondayOf(today);
        return new VolumeView(
                Rounded.whole(metres(weeks, monday)),
                Rounded.whole(metres(weeks, monday.minusWeeks(1))),
                Rounded.whole(VolumeTrend.mean(weeks, monday, WeeklyVolume::metres)));
    }

    private static double metres(List<WeeklyVolume> weeks, LocalDate monday) {
        return weeks.stream()
                .filter(week -> week.monday().equals(monday))
                .mapToDouble(WeeklyVolume::metres)
                .sum();
    }

    private static @Nullable LongestRunView longestRun(List<ProgressDay> days, LocalDate today) {
        Optional<ProgressDay> longest = days.stream()
                .filter(day -> day.date().isAfter(today.minusDays(LONGEST_RUN_DAYS)))
                .filter(day -> day.record().longestRunSeconds() > 0)
                .max(Comparator.comparingDouble(
                                (ProgressDay day) -> day.record().longestRunSeconds())
                        .thenComparing(ProgressDay::date));
        return longest.map(day -> new LongestRunView(day.date(), day.record().longestRunSeconds()))
                .orElse(null);
    }

    private static List<PredictionView> predictions(Vdot index) {
        return DoubleStream.of(PREDICTED)
                .mapToObj(metres -> RacePrediction.from(index, metres))
                .map(prediction -> new PredictionView(
                        prediction.metres(), (int) Math.round(prediction.realisticSeconds()), prediction.trust()))
                .toList();
    }
}
