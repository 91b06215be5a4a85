package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryWeekLimit;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** A recovery week of Koop's holds at most seven tenths of the loading week before it, and nothing hard on its first four days. */
record RecoveryWeeksAreDeep() implements PlanInvariant {
    @Override
    public String number() {
        return "P36";
    }

    @Override
    public String code() {
        return "recovery-weeks-are-deep";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (draft.methodology() != Methodology.KOOP) {
            return Stream.empty();
        }
        RecoveryWeekLimit limit = new RecoveryWeekLimit(plan.timeline(), plan.kinds());
        Stream<BrokenRule> full = Weeks.wholeOf(plan)
                .filter(monday -> isRecovery(plan, monday) && Weeks.isRun(plan, monday))
                .filter(monday -> Tolerance.exceeds(plan.timeline().weeklySeconds(monday), limit.seconds(monday)))
                .map(monday -> on(
                        monday,
                        minutes(plan.timeline().weeklySeconds(monday)) + " in a recovery week that may hold "
                                + minutes(limit.seconds(monday))));
        Stream<BrokenRule> hard = plan.openDays()
                .filter(PlanDay::isHard)
                .filter(day -> isEarly(day.date()) && isRecovery(plan, CalendarWeek.mondayOf(day.date())))
                .map(day -> on(day.date(), "a hard session in the first four days of a recovery week"));
        return Stream.concat(full, hard);
    }

    private static boolean isRecovery(PlanInContext plan, LocalDate monday) {
        return plan.kinds().of(monday) == WeekKind.RECOVERY;
    }

    private static boolean isEarly(LocalDate day) {
        return day.getDayOfWeek().getValue() <= RecoveryWeekLimit.EASY_DAYS;
    }
}
