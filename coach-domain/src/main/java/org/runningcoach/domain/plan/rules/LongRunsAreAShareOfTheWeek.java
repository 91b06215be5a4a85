package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;
import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunAllowance;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/**
 * The longest run is at most 30 % of the week's distance (25 % from 64 km, more with few running days); marathon and half-marathon builds may use
 * their allowance in two of any three weeks. Koop: half of the week's minutes, six tenths on up to four
 * running days; sprints know no long run. Weeks with a race are free of it; the longest duration is P13.
 */
record LongRunsAreAShareOfTheWeek() implements PlanInvariant {

    @Override
    public String number() {
        return "P12";
    }

    @Override
    public String code() {
        return "long-runs-are-a-share-of-the-week";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (plan.request().methodology() == Methodology.PFAFF) {
            return Stream.empty();
        }
        boolean byTime = plan.timeline().measure() == VolumeMeasure.SECONDS;
        return Weeks.wholeOf(plan)
                .filter(monday -> plan.timeline().countInWeek(monday, DayTotals::isRace) == 0)
                .flatMap(monday -> byTime
                        ? tooLongByTime(plan, monday)
                        : Stream.concat(tooLong(plan, monday), tooOften(plan, monday)));
    }

    private Stream<BrokenRule> tooLong(PlanInContext plan, LocalDate monday) {
        return plan.openRunsOf(monday).flatMap(run -> {
            double limit = limit(plan, monday, run);
            return Tolerance.exceeds(run.volumeMetres(), limit)
                    ? Stream.of(on(
                            run.date(), "a run of " + km(run.volumeMetres()) + " where the week allows " + km(limit)))
                    : Stream.empty();
        });
    }

    private Stream<BrokenRule> tooLongByTime(PlanInContext plan, LocalDate monday) {
        double limit = LongRunShare.seconds(plan.timeline().weeklySeconds(monday), runningDays(plan, monday));
        return plan.openRunsOf(monday)
                .filter(run -> Tolerance.exceeds(run.volumeSeconds(), limit))
                .map(run -> on(
                        run.date(),
                        "a run of " + minutes(run.volumeSeconds()) + " where the week allows " + minutes(limit)));
    }

    private static double limit(PlanInContext plan, LocalDate monday, Workout run) {
        double week = plan.timeline().weeklyMetres(monday);
        int days = runningDays(plan, monday);
        return LongRunAllowance.of(plan, run.date())
                .map(goal -> LongRunShare.metresInBuild(week, days, goal))
                .orElseGet(() -> LongRunShare.metres(week, days));
    }

    private Stream<BrokenRule> tooOften(PlanInContext plan, LocalDate monday) {
        boolean planned = plan.openRunsOf(monday).anyMatch(run -> exceedsShare(plan, monday, run.volumeMetres()));
        long used = IntStream.rangeClosed(0, 2)
                .mapToObj(monday::minusWeeks)
                .filter(week -> usesAllowance(plan, week))
                .count();
        return planned && used > 2
                ? Stream.of(on(monday, "the allowance for long runs is used three weeks in a row"))
                : Stream.empty();
    }

    private static boolean usesAllowance(PlanInContext plan, LocalDate monday) {
        return plan.timeline().covers(monday)
                && plan.timeline().countInWeek(monday, DayTotals::isRace) == 0
                && plan.timeline()
                        .between(monday, monday.plusDays(6))
                        .anyMatch(day -> exceedsShare(plan, monday, day.metres()));
    }

    private static boolean exceedsShare(PlanInContext plan, LocalDate monday, double metres) {
        double week = plan.timeline().weeklyMetres(monday);
        return Tolerance.exceeds(metres, LongRunShare.metres(week, runningDays(plan, monday)));
    }

    private static int runningDays(PlanInContext plan, LocalDate monday) {
        return plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
    }
}
