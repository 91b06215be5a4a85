package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A day holds at most two sessions, and a second run only for advanced adults after four weeks of 95 km or more: easy, at most 45 minutes, never on
 * the day of a race or a long run.
 */
record SecondRunsAreRare() implements PlanInvariant {

    private static final int MOST = 2;
    private static final double WEEKLY_METRES = 95_000;
    private static final int WEEKS = 4;
    private static final int LONGEST_SECONDS = 45 * 60;

    @Override
    public String number() {
        return "P43";
    }

    @Override
    public String code() {
        return "second-runs-are-rare";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openDays().flatMap(day -> {
            List<Workout> runs = day.workouts().stream().filter(Workout::isRun).toList();
            if (day.workouts().size() > MOST) {
                return Stream.of(on(day.date(), day.workouts().size() + " sessions where two are the most"));
            }
            return runs.size() > 1 && !mayDouble(plan, day, runs)
                    ? Stream.of(on(day.date(), "a second run"))
                    : Stream.empty();
        });
    }

    private static boolean mayDouble(PlanInContext plan, PlanDay day, List<Workout> runs) {
        LocalDate monday = CalendarWeek.mondayOf(day.date());
        return plan.limits().level() == Level.ADVANCED
                && !plan.limits().isMinor(day.date())
                && IntStream.rangeClosed(1, WEEKS)
                        .allMatch(back -> plan.timeline().weeklyMetres(monday.minusWeeks(back)) >= WEEKLY_METRES)
                && runs.stream().noneMatch(run -> run.isRace() || run.type() == WorkoutType.LONG)
                && runs.stream().anyMatch(run -> EasyRunning.is(run) && run.seconds() <= LONGEST_SECONDS);
    }
}
