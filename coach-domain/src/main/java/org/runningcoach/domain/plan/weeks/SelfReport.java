package org.runningcoach.domain.plan.weeks;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * What the athlete's own word stands for where records are lacking: nine tenths of what they said, at the slow end of easy pace and three load
 * units a minute.
 *
 * @param weeklyMetres 0 when nothing was said
 * @param longestRunSeconds 0 when nothing was said
 * @param easySecondsPerKilometre the slow end of easy pace, 7:30 when no fitness index is known
 */
public record SelfReport(double weeklyMetres, double longestRunSeconds, double easySecondsPerKilometre) {

    private static final double BELIEVED = 0.9;
    private static final double EASY_WHEN_UNKNOWN = 450;
    private static final double LOAD_PER_MINUTE = 3;

    public static SelfReport of(PlanRequest request) {
        RunningBackground told = request.profile().background();
        Double metres = told.weeklyMetres();
        Integer longest = told.longestRunMinutes();
        return new SelfReport(
                metres == null ? 0 : BELIEVED * metres,
                longest == null ? 0 : BELIEVED * longest * 60,
                easySecondsPerKilometre(request.fitness().vdot()));
    }

    private static double easySecondsPerKilometre(@Nullable Double vdot) {
        return vdot == null
                ? EASY_WHEN_UNKNOWN
                : TrainingPaces.of(Vdot.nearest(vdot)).easySlow().secondsPerKilometre();
    }

    public double weeklyVolume(VolumeMeasure measure) {
        return measure.ofMetres(weeklyMetres, easySecondsPerKilometre);
    }

    public double dailyMetres() {
        return weeklyMetres / 7;
    }

    public double dailySeconds() {
        return dailyMetres() / 1000 * easySecondsPerKilometre;
    }

    public double dailyLoad() {
        return dailySeconds() / 60 * LOAD_PER_MINUTE;
    }
}
