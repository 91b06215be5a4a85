package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The longest run of a loading week has at least 80 % of what the athlete's time, the bounds and the race leave it; two in a row have their own measure. */
record UltraLongRunsAreLong() implements UsefulnessRule {

    private static final double SHARE = 0.8;
    private static final double EASY_SECONDS = 89 * 60;

    @Override
    public String number() {
        return "U4";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return Loading.weeks(plan).stream()
                .filter(monday -> plan.openRunsOf(monday).noneMatch(run -> run.type() == WorkoutType.BACK_TO_BACK))
                .flatMap(monday -> {
                    Optional<Workout> longest = plan.openRunsOf(monday)
                            .max(Comparator.comparing(Workout::seconds)
                                    .thenComparing(run -> run.type() == WorkoutType.LONG));
                    if (longest.isEmpty()) {
                        return Stream.of("week of " + monday + " has no run");
                    }
                    double limit = limit(plan, monday, longest.get());
                    return longest.get().seconds() < SHARE * limit
                            ? Stream.of(String.format(
                                    Locale.ROOT,
                                    "week of %s: the longest run has %.0f of %.0f min",
                                    monday,
                                    longest.get().seconds() / 60.0,
                                    limit / 60))
                            : Stream.empty();
                });
    }

    private static double limit(PlanInContext plan, LocalDate monday, Workout run) {
        int days = plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
        return DoubleStream.of(
                        LongRunShare.seconds(plan.timeline().weeklySeconds(monday), days),
                        60.0 * plan.request().availability().minutesOn(run.date()),
                        plan.longestRunAllowed().on(run.date()),
                        plan.limits().longestSessionSeconds(run.date()),
                        Ultra.plannedLongestSeconds(plan),
                        byHardDays(plan, monday, days, run))
                .min()
                .orElseThrow();
    }

    /** Where hard running takes every hard day (P8), or stands too near for another one (P7), the long run stays below 90 minutes. */
    private static double byHardDays(PlanInContext plan, LocalDate monday, int days, Workout run) {
        List<LocalDate> hard = plan.openRunsOf(monday)
                .filter(Loading::isQuality)
                .filter(HardSession::is)
                .map(Workout::date)
                .toList();
        int spacing = plan.limits().hardSpacing(run.date());
        boolean near = hard.stream()
                .anyMatch(day -> Math.abs(day.toEpochDay() - run.date().toEpochDay()) < spacing);
        return near || hard.size() >= plan.limits().hardDays(monday, days) ? EASY_SECONDS : Double.POSITIVE_INFINITY;
    }
}
