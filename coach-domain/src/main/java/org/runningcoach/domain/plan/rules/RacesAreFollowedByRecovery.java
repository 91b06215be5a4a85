package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * After a race run all-out no hard day for a day per three kilometres, 2 to 28; after a marathon also at most 30 % and 50 % of peak volume in the
 * two weeks, and no run above 30 minutes in the first three days. A later race is exempt: the calendar of races has settled it.
 */
record RacesAreFollowedByRecovery() implements PlanInvariant {

    @Override
    public String number() {
        return "P23";
    }

    @Override
    public String code() {
        return "races-are-followed-by-recovery";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.season().recoveries().stream()
                .flatMap(recovery -> Stream.of(hard(plan, recovery), longRuns(plan, recovery), volume(plan, recovery))
                        .flatMap(found -> found));
    }

    private Stream<BrokenRule> hard(PlanInContext plan, RaceRecovery recovery) {
        return plan.openDays()
                .filter(day -> recovery.forbidsHardOn(day.date()) && day.isHard())
                .filter(day -> day.workouts().stream().noneMatch(Workout::isRace))
                .map(day -> on(
                        day.date(),
                        "a hard day within " + recovery.daysWithoutHard() + " days of the race on "
                                + recovery.raceDay()));
    }

    private Stream<BrokenRule> longRuns(PlanInContext plan, RaceRecovery recovery) {
        return plan.openRuns()
                .filter(run -> recovery.allowsOnlyShortRunOn(run.date()))
                .filter(run -> run.seconds() > RaceRecovery.SHORT_RUN_SECONDS)
                .map(run ->
                        on(run.date(), "a run of " + minutes(run.seconds()) + " in the three days after a marathon"));
    }

    private Stream<BrokenRule> volume(PlanInContext plan, RaceRecovery recovery) {
        OptionalDouble peak =
                new Taper(recovery.raceDay(), RaceCategory.of(recovery.raceMetres())).peak(plan.timeline());
        if (!recovery.limitsVolume() || peak.isEmpty()) {
            return Stream.empty();
        }
        LocalDate day = recovery.raceDay();
        return Stream.concat(
                above(plan, day.plusDays(1), RaceRecovery.FIRST_WEEK_SHARE * peak.getAsDouble()),
                above(plan, day.plusDays(8), RaceRecovery.SECOND_WEEK_SHARE * peak.getAsDouble()));
    }

    private Stream<BrokenRule> above(PlanInContext plan, LocalDate first, double limit) {
        LocalDate last = first.plusDays(6);
        double volume = plan.timeline().volumeBetween(first, last);
        return plan.timeline().openVolume(first, last) > 0 && Tolerance.exceeds(volume, limit)
                ? Stream.of(on(
                        first,
                        plan.timeline().measure().text(volume) + " in a week after a marathon that may hold "
                                + plan.timeline().measure().text(limit)))
                : Stream.empty();
    }
}
