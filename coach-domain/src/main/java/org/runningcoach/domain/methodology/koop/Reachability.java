package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Preparation;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * Whether the season gets to the peak week and the longest run that the race asks for (P26), and to the method's minimum in time (methodology 3.4). Beyond the plan's last whole week it goes on in blocks: three weeks and a
 * week of recovery, two and one in short blocks, a step with each block.
 */
final class Reachability {

    private static final double STEP = 0.10;
    private static final double STEP_SECONDS = 20 * 60;
    private static final int BLOCK = 3;
    private static final int SHORT_BLOCK = 2;
    private static final int SHORT_BLOCKS_FROM = 50;
    private static final int WEEKS_BACK = 8;
    private static final double NEARLY = 0.97;
    private static final double RUN_GROWTH = 1.10;
    private static final double RUN_STEP_SECONDS = 300;

    private final PlanInContext plan;
    private final @Nullable Preparation preparation;
    private final MinimumVolume minimum;
    private double peak;
    private double inTime;
    private double longest;

    Reachability(PlanInContext plan, Race race) {
        this.plan = plan;
        this.minimum = MinimumVolume.of(race);
        LocalDate date = race.date();
        PlacedRace placed = date == null ? null : new PlacedRace(race, date, race.reckonedMetres(), true);
        this.preparation = placed == null ? null : Preparation.of(plan, placed);
        if (placed != null && preparation != null) {
            peak = preparation.highestWeek();
            longest = preparation.longestRunSeconds();
            inTime = highestBy(minimum.heldBy(placed.date()));
            project(placed);
        }
    }

    /** False without a dated race ahead. */
    boolean isInsufficient() {
        return preparation != null
                && (peak < preparation.highestWeekAsked()
                        || longest < preparation.longestRunAskedSeconds()
                        || inTime < NEARLY * minimum.seconds());
    }

    SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        if (preparation != null) {
            values.put("weekMinutes", text(peak / 60));
            values.put(
                    "weekMinutesAsked", text(StrictMath.max(preparation.highestWeekAsked(), minimum.seconds()) / 60));
            values.put("minutes", text(longest / 60));
            values.put("minutesAsked", text(preparation.longestRunAskedSeconds() / 60));
        }
        return values;
    }

    /** The highest week of the last eight and of the plan up to a day. */
    private double highestBy(LocalDate day) {
        LocalDate start = CalendarWeek.mondayOf(plan.request().today()).minusWeeks(WEEKS_BACK);
        return Stream.iterate(start, monday -> !monday.plusDays(6).isAfter(day), monday -> monday.plusDays(7))
                .mapToDouble(plan.timeline()::weeklySeconds)
                .max()
                .orElse(0);
    }

    /** From the first week that the plan does not hold whole to the last before the taper. */
    private void project(PlacedRace race) {
        LocalDate end = new Taper(race.date(), RaceCategory.of(race.metres())).first();
        LocalDate monday = CalendarWeek.mondayOf(plan.timeline().last().plusDays(1));
        double level = plan.levelHeld().before(monday);
        double target = plan.anchors().targetVolume();
        int runs = plan.timeline().weeklyRuns(monday.minusWeeks(1));
        boolean shortBlocks = plan.limits().isBeginner() || plan.limits().ageInWeekOf(monday) >= SHORT_BLOCKS_FROM;
        int cycle = (shortBlocks ? SHORT_BLOCK : BLOCK) + 1;
        for (int week = 0; !monday.plusDays(6).isAfter(end.minusDays(1)); week++, monday = monday.plusWeeks(1)) {
            if (week % cycle == 0) {
                double step = StrictMath.max(STEP * level, STEP_SECONDS);
                level = StrictMath.max(level, StrictMath.min(target, level + step));
            }
            if (week % cycle != cycle - 1) {
                peak = StrictMath.max(peak, level);
                inTime = monday.plusDays(6).isAfter(minimum.heldBy(race.date())) ? inTime : peak;
                longest = StrictMath.max(longest, nextLongRun(monday, level, runs));
            }
        }
    }

    private double nextLongRun(LocalDate monday, double level, int runs) {
        double share = LongRunShare.seconds(level, StrictMath.max(1, runs));
        double grown = StrictMath.max(longest * RUN_GROWTH, longest + RUN_STEP_SECONDS);
        return StrictMath.min(StrictMath.min(share, grown), plan.limits().longestSessionSeconds(monday));
    }

    private static String text(double value) {
        return Integer.toString(HalfUp.toWhole(value));
    }
}
