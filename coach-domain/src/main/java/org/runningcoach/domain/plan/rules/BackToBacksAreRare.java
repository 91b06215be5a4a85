package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.BackToBack;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * Two long runs on successive days are for athletes who are used to much, once in 14 days, the second at most three quarters of the first and both at most
 * 65 % of the week, easy, with a quiet day before and two after.
 */
record BackToBacksAreRare() implements PlanInvariant {
    @Override
    public String number() {
        return "P33";
    }

    @Override
    public String code() {
        return "back-to-backs-are-rare";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (plan.openWorkouts().noneMatch(workout -> workout.type() == WorkoutType.BACK_TO_BACK)) {
            return Stream.empty();
        }
        List<BackToBack> pairs = BackToBack.of(plan).toList();
        return pairs.stream()
                .filter(pair -> plan.timeline().isOpen(pair.second()))
                .flatMap(pair -> Stream.of(
                                size(plan, pair), rarity(pairs, pair), admission(plan, pair), surroundings(plan, pair))
                        .flatMap(found -> found));
    }

    private Stream<BrokenRule> size(PlanInContext plan, BackToBack pair) {
        double week = Math.max(
                plan.timeline().weeklySeconds(CalendarWeek.mondayOf(pair.first())),
                plan.timeline().weeklySeconds(CalendarWeek.mondayOf(pair.second())));
        double both = pair.firstSeconds() + pair.secondSeconds();
        if (Tolerance.exceeds(pair.secondSeconds(), BackToBackAdmission.SECOND_SHARE * pair.firstSeconds())) {
            return Stream.of(on(
                    pair.second(),
                    minutes(pair.secondSeconds()) + " on the day after " + minutes(pair.firstSeconds())));
        }
        boolean whole = plan.timeline().covers(CalendarWeek.mondayOf(pair.second()));
        return whole && Tolerance.exceeds(both, BackToBackAdmission.WEEK_SHARE * week)
                ? Stream.of(on(pair.second(), minutes(both) + " on two days of a week of " + minutes(week)))
                : Stream.empty();
    }

    private Stream<BrokenRule> rarity(List<BackToBack> pairs, BackToBack pair) {
        return pairs.stream()
                .filter(other -> other.first().isBefore(pair.first()))
                .filter(other ->
                        other.first().plusDays(BackToBackAdmission.DAYS_APART).isAfter(pair.first()))
                .map(other -> on(pair.first(), "a pair of long runs within 14 days of the one on " + other.first()))
                .limit(1);
    }

    private Stream<BrokenRule> admission(PlanInContext plan, BackToBack pair) {
        boolean easy =
                Stream.of(pair.first(), pair.second()).flatMap(plan::workoutsOn).allMatch(EasyRunning::is);
        return easy && new BackToBackAdmission(plan).admits(pair.first())
                ? Stream.empty()
                : Stream.of(
                        on(pair.first(), "a pair of long runs that does not suit the athlete, the phase or the week"));
    }

    private Stream<BrokenRule> surroundings(PlanInContext plan, BackToBack pair) {
        return Stream.of(
                        loud(plan, pair.first().minusDays(1), true),
                        loud(plan, pair.second().plusDays(1), true),
                        loud(plan, pair.second().plusDays(2), false))
                .flatMap(found -> found);
    }

    private Stream<BrokenRule> loud(PlanInContext plan, LocalDate day, boolean restOrRecovery) {
        DayTotals totals = plan.timeline().on(day);
        boolean gentle = plan.workoutsOn(day).allMatch(workout -> isGentle(workout, restOrRecovery));
        boolean quiet = !totals.hard() && totals.longestRunSeconds() <= BackToBackAdmission.QUIET_SECONDS && gentle;
        return quiet || !plan.timeline().isOpen(day)
                ? Stream.empty()
                : Stream.of(on(day, "more than a quiet day beside a pair of long runs"));
    }

    private static boolean isGentle(Workout workout, boolean restOrRecovery) {
        return restOrRecovery
                ? workout.type() == WorkoutType.RECOVERY || workout.type() == WorkoutType.WALK
                : EasyRunning.isWithStrides(workout);
    }
}
