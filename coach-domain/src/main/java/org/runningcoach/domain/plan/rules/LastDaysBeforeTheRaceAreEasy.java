package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * Before an A race no hard day in the last two days (three before a marathon, three or four before an ultra), in the last two only rest or 30 easy minutes with up to six strides,
 * and in the 13 days before no run of 100 minutes before a marathon, none above three hours before an ultra. Another race
 * of these days is a matter of the calendar of races.
 */
record LastDaysBeforeTheRaceAreEasy() implements PlanInvariant {

    @Override
    public String number() {
        return "P22";
    }

    @Override
    public String code() {
        return "last-days-before-the-race-are-easy";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.season().goalTaper().stream()
                .flatMap(taper -> plan.openDays()
                        .flatMap(day -> Stream.of(hard(taper, day), tooLong(taper, day), loud(taper, day))
                                .flatMap(found -> found)));
    }

    private Stream<BrokenRule> hard(Taper taper, PlanDay day) {
        boolean race = day.workouts().stream().anyMatch(Workout::isRace);
        return day.isHard() && !race && taper.forbidsHardOn(day.date())
                ? Stream.of(on(
                        day.date(),
                        "a hard day in the last " + taper.category().daysWithoutHard() + " before the race"))
                : Stream.empty();
    }

    private Stream<BrokenRule> tooLong(Taper taper, PlanDay day) {
        return day.workouts().stream()
                .filter(workout -> workout.isRun() && !workout.isRace())
                .filter(run -> run.seconds() > taper.longestRunSeconds(day.date()))
                .map(run -> on(day.date(), "a run of " + minutes(run.seconds()) + " within 13 days of the race"));
    }

    private Stream<BrokenRule> loud(Taper taper, PlanDay day) {
        return taper.isQuiet(day.date())
                        && day.workouts().stream().anyMatch(workout -> !workout.isRace() && !isQuiet(workout))
                ? Stream.of(on(day.date(), "more than 30 easy minutes and six strides in the last two days"))
                : Stream.empty();
    }

    private static boolean isQuiet(Workout workout) {
        return workout.seconds() <= Taper.QUIET_SECONDS
                && EasyRunning.isWithStrides(workout)
                && workout.segments()
                                .filter(segment -> segment.intensity() == Intensity.STRIDE)
                                .count()
                        <= Taper.QUIET_STRIDES;
    }
}
