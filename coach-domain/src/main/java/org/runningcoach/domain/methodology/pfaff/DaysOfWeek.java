package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.SprintStart;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * What may stand on the days of a week by health, age, level, time, returns and races (P4, P5, P7, P8, P11, P13, P22, P23, P27 to P31, P40).
 *
 * @param sprintingSince the start of regular sprinting as of the Monday
 */
record DaysOfWeek(Outlook outlook, LocalDate sprintingSince) {

    private static final int DAYS_BEFORE_RACE = 3;
    private static final int DAYS_BEFORE_C_RACE = 2;
    private static final int LEAST_PRIMER_SPACING = 2;

    static DaysOfWeek of(Outlook outlook) {
        LocalDate since = new SprintStart(outlook.before().timeline()).startBefore(outlook.monday());
        return new DaysOfWeek(outlook, since);
    }

    DayRules on(LocalDate date) {
        Course course = outlook.course();
        boolean easy = isEasyOnly(date);
        boolean primer = isPrimer(date) && !easy && mayBeHard(date);
        Blend blend = new Blend(course.request());
        boolean full = new SprintStart(before().timeline())
                        .continuesOn(date, outlook.monday().minusDays(1))
                && SprintStart.allowsFullSprinting(date, sprintingSince)
                && !blend.isAccelerationOnlyOn(date)
                && !course.limits().isBeginning(date);
        return new DayRules(
                date,
                room(date, primer),
                !easy && mayBeHard(date) && keepsDistanceToRaces(date),
                full,
                course.limits().isBeginning(date) || blend.isSlowOn(date),
                easy,
                primer);
    }

    private PlanInContext before() {
        return outlook.before();
    }

    /** Minutes of a session at most. */
    private int room(LocalDate date, boolean primer) {
        Course course = outlook.course();
        if (!course.limits().mayTrain(date) || outlook.ahead().isPause(date)) {
            return 0;
        }
        int seconds = StrictMath.min(
                60 * course.request().availability().minutesOn(date),
                StrictMath.min(
                        course.sprints().longestSessionSeconds(date),
                        course.health().longestRunSeconds(date)));
        boolean quiet = !primer
                && course.raceSeason()
                        .goalTaper()
                        .filter(taper -> taper.isQuiet(date))
                        .isPresent();
        boolean afterRace =
                course.raceSeason().recoveries().stream().anyMatch(recovery -> recovery.allowsOnlyShortRunOn(date));
        seconds = quiet ? StrictMath.min(seconds, Taper.QUIET_SECONDS) : seconds;
        seconds = afterRace ? StrictMath.min(seconds, RaceRecovery.SHORT_RUN_SECONDS) : seconds;
        return (int) (StrictMath.min(seconds, before().longestRunAllowed().on(date)) / 60);
    }

    /** Nothing but easy running: health, clearance, a return, the last days before a race. */
    private boolean isEasyOnly(LocalDate date) {
        Course course = outlook.course();
        return course.health().noHardOn(date)
                || course.health().isInjured()
                || course.health().isUncleared()
                || before().returns().all().stream().anyMatch(period -> period.covers(date))
                || course.raceSeason()
                        .goalTaper()
                        .filter(taper -> taper.isQuiet(date) && !isPrimer(date))
                        .isPresent();
    }

    private boolean mayBeHard(LocalDate date) {
        Course course = outlook.course();
        return !course.screeningClosed()
                && !new HardRunning(course, before()).isHeldBackByReturn(date)
                && course.raceSeason().recoveries().stream().noneMatch(recovery -> recovery.forbidsHardOn(date));
    }

    private boolean isPrimer(LocalDate date) {
        return outlook.course()
                .raceSeason()
                .goalTaper()
                .filter(taper -> taper.isPrimerDay(date))
                .filter(taper -> outlook.course().limits().hardSpacing(taper.raceDay()) <= LEAST_PRIMER_SPACING)
                .isPresent();
    }

    private boolean keepsDistanceToRaces(LocalDate date) {
        boolean tapers = outlook.course()
                .raceSeason()
                .goalTaper()
                .filter(taper -> taper.forbidsHardOn(date))
                .isPresent();
        return !tapers && outlook.course().races().placed().stream().noneMatch(race -> isTooNear(race, date));
    }

    private boolean isTooNear(PlacedRace race, LocalDate day) {
        long until = race.date().toEpochDay() - day.toEpochDay();
        int least = race.race().priority() == RacePriority.C ? DAYS_BEFORE_C_RACE : DAYS_BEFORE_RACE;
        int spacing = StrictMath.max(least, outlook.course().limits().hardSpacing(race.date()));
        return until > 0 ? until < spacing : -until < DAYS_BEFORE_RACE;
    }
}
