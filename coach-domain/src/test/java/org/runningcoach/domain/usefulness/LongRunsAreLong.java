package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The longest run of a loading week has at least 80 % of what the athlete's time, the bounds and the other hard days leave it. */
record LongRunsAreLong() implements UsefulnessRule {

    private static final double SHARE = 0.8;
    private static final double GENERAL_SECONDS = 90 * 60;
    private static final double EASY_SECONDS = 89 * 60;

    @Override
    public String number() {
        return "U4";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return Loading.weeks(plan).stream().flatMap(monday -> {
            Optional<Workout> longest = plan.openRunsOf(monday).max(Comparator.comparing(Workout::seconds));
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
        double metres = LongRunShare.metres(plan.timeline().weeklyMetres(monday), days);
        double inShare = metres * run.seconds() / Math.max(1, run.volumeMetres());
        return DoubleStream.of(
                        inShare,
                        60.0 * plan.request().availability().minutesOn(run.date()),
                        plan.longestRunAllowed().on(run.date()),
                        plan.limits().longestSessionSeconds(run.date()),
                        byGoal(plan),
                        EASY_SECONDS)
                .min()
                .orElseThrow();
    }

    private static double byGoal(PlanInContext plan) {
        if (!plan.limits().isBeginner()) {
            return plan.request().goal().race() == null ? GENERAL_SECONDS : Double.POSITIVE_INFINITY;
        }
        return Loading.goalMetres(plan)
                .map(metres -> 60.0 * PreparationGuide.forRace(metres).longestRunMinutes())
                .orElse(GENERAL_SECONDS);
    }
}
