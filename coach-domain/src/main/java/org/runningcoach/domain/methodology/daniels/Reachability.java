package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Preparation;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * Whether the season gets to the peak week and the longest run that the race asks for (P26). Beyond the plan's last whole week it goes on as 2.7
 * does: three weeks and a week of recovery, a step with each cycle.
 */
final class Reachability {

    private static final double STEP = 0.10;
    private static final double PER_RUN = 1_600;
    private static final double MOST_STEP = 0.20;
    private static final int CYCLE_WEEKS = 4;
    private static final double RUN_GROWTH = 1.10;
    private static final double RUN_STEP_SECONDS = 300;

    private final PlanInContext plan;
    private final Season season;
    private final Paces paces;
    private final @Nullable Preparation preparation;
    private double peak;
    private double longest;

    Reachability(PlanInContext plan, Season season, Paces paces) {
        this.plan = plan;
        this.season = season;
        this.paces = paces;
        this.preparation = race().map(race -> Preparation.of(plan, race)).orElse(null);
        if (preparation != null) {
            peak = preparation.highestWeek();
            longest = preparation.longestRunSeconds();
            race().ifPresent(this::project);
        }
    }

    /** False without a dated race ahead. */
    boolean isInsufficient() {
        return preparation != null
                && (peak < preparation.highestWeekAsked() || longest < preparation.longestRunAskedSeconds());
    }

    SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        if (preparation != null) {
            values.put("kilometres", text(peak / 1000));
            values.put("kilometresAsked", text(preparation.highestWeekAsked() / 1000));
            values.put("minutes", text(longest / 60));
            values.put("minutesAsked", text(preparation.longestRunAskedSeconds() / 60));
        }
        return values;
    }

    /** The race of the season, and one of another school that stands in the plan nevertheless: an ultra after the athlete's coming of age. */
    private Optional<PlacedRace> race() {
        Race race = plan.request().goal().race();
        LocalDate date = race == null ? null : race.date();
        boolean reckoned = race != null && (race.metres() != null || race.timedMinutes() != null);
        if (race == null || date == null || !reckoned) {
            return Optional.empty();
        }
        boolean stands = season.race() == race || plan.races().on(date).isPresent();
        return stands ? Optional.of(new PlacedRace(race, date, race.reckonedMetres(), true)) : Optional.empty();
    }

    /** From the first week that the plan does not hold whole to the last before the taper. */
    private void project(PlacedRace race) {
        LocalDate end = new Taper(race.date(), RaceCategory.of(race.metres())).first();
        LocalDate monday = CalendarWeek.mondayOf(plan.timeline().last().plusDays(1));
        double level = plan.levelHeld().before(monday);
        double target = season.anchors().targetVolume();
        int runs = StrictMath.max(1, plan.timeline().weeklyRuns(monday.minusWeeks(1)));
        for (int week = 0; !monday.plusDays(6).isAfter(end.minusDays(1)); week++, monday = monday.plusWeeks(1)) {
            if (week % CYCLE_WEEKS == 0) {
                double step = StrictMath.max(STEP * level, StrictMath.min(PER_RUN * runs, MOST_STEP * level));
                level = StrictMath.max(level, StrictMath.min(target, level + step));
            }
            if (week % CYCLE_WEEKS != CYCLE_WEEKS - 1) {
                peak = StrictMath.max(peak, level);
                longest = StrictMath.max(longest, nextLongRun(race, monday, level, runs));
            }
        }
    }

    private double nextLongRun(PlacedRace race, LocalDate monday, double level, int runs) {
        boolean build = !plan.limits().isBeginner() && !plan.limits().isMinor(monday);
        double metres = build
                ? LongRunShare.metresInBuild(level, runs, RaceCategory.of(race.metres()))
                : LongRunShare.metres(level, runs);
        double share = paces.minutesOf(metres, Intensity.EASY) * 60;
        double grown = StrictMath.max(longest * RUN_GROWTH, longest + RUN_STEP_SECONDS);
        return StrictMath.min(StrictMath.min(share, grown), plan.limits().longestSessionSeconds(monday));
    }

    private static String text(double value) {
        return Integer.toString(HalfUp.toWhole(value));
    }
}
