package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.fitness.preparation.VolumeUnit;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * How far the last eight weeks and the planned days before the taper of a race get towards the guide (P26).
 *
 * @param highestWeek volume of the highest whole week
 * @param longestRunSeconds the longest run
 * @param longestRunAskedSeconds the guide's longest run, or what share and duration limits allow of it in the guide's peak week, at the fast end of
 *     easy pace
 */
public record Preparation(
        PreparationGuide guide, double highestWeek, double longestRunSeconds, double longestRunAskedSeconds) {

    private static final int WEEKS_BACK = 8;

    /** The guide's biggest week, in its own unit: metres or seconds. */
    public double highestWeekAsked() {
        return (guide.unit() == VolumeUnit.HOURS ? 3600 : 1000) * guide.weeklyPeak();
    }

    public static Preparation of(PlanInContext plan, PlacedRace race) {
        Timeline timeline = plan.timeline();
        PreparationGuide guide = guide(plan, race.metres());
        LocalDate start = CalendarWeek.mondayOf(plan.request().today()).minusWeeks(WEEKS_BACK);
        LocalDate end =
                new Taper(race.date(), RaceCategory.of(race.metres())).first().minusDays(1);
        double week = Stream.iterate(start, monday -> !monday.plusDays(6).isAfter(end), monday -> monday.plusDays(7))
                .mapToDouble(timeline::weeklyVolume)
                .max()
                .orElse(0);
        double run = timeline.longestRunSeconds(start, end);
        boolean byWord = start.isBefore(timeline.firstKnown());
        return new Preparation(
                guide,
                week,
                byWord ? Math.max(run, timeline.told().longestRunSeconds()) : run,
                Math.min(60.0 * guide.longestRunMinutes(), allowedSeconds(plan, race, guide)));
    }

    /** A mountain marathon, planned by time, asks for what the shortest ultra asks for. */
    private static PreparationGuide guide(PlanInContext plan, double metres) {
        PreparationGuide guide = PreparationGuide.forRace(metres);
        boolean byTime = plan.timeline().measure() == VolumeMeasure.SECONDS;
        return byTime && guide.unit() != VolumeUnit.HOURS ? PreparationGuide.FIFTY_KILOMETRES : guide;
    }

    private static double allowedSeconds(PlanInContext plan, PlacedRace race, PreparationGuide guide) {
        int days = Math.min(
                plan.request().availability().maxDaysPerWeek(),
                plan.request().availability().days().size());
        if (guide.unit() == VolumeUnit.HOURS) {
            return Math.min(
                    LongRunShare.seconds(3600 * guide.weeklyPeak(), days),
                    plan.limits().longestSessionSeconds(race.date()));
        }
        double peak = 1000 * guide.weeklyPeak();
        boolean allowance = !plan.limits().isBeginner() && !plan.limits().isMinor(race.date());
        double metres = allowance
                ? LongRunShare.metresInBuild(peak, days, RaceCategory.of(race.metres()))
                : LongRunShare.metres(peak, days);
        Double vdot = plan.request().fitness().vdot();
        double pace = vdot == null
                ? plan.timeline().told().easySecondsPerKilometre()
                : TrainingPaces.of(Vdot.nearest(vdot)).easyFast().secondsPerKilometre();
        return Math.min(metres / 1000 * pace, plan.limits().longestSessionSeconds(race.date()));
    }
}
