package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Numbers are not negative, every touched week is named once with the sum of its sessions, and distance, duration and pace of a session agree within
 * 1 % or 100 m. A week known in part only by the athlete's word is not summed.
 */
record NumbersAddUp() implements PlanInvariant {

    private static final double SHARE = 0.01;
    private static final double METRES = 100;
    private static final double WEEK_ROUNDING = 1;

    @Override
    public String number() {
        return "P44";
    }

    @Override
    public String code() {
        return "numbers-add-up";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> negative = plan.openWorkouts()
                .filter(workout -> workout.steps().isEmpty()
                        || workout.steps().stream().anyMatch(step -> step.times() < 1)
                        || workout.segments().anyMatch(segment -> segment.seconds() < 0 || segment.metres() < 0)
                        || workout.seconds() <= 0)
                .map(workout -> on(workout.date(), "a session without steps or with a negative number"));
        Stream<BrokenRule> disagreeing = plan.openWorkouts()
                .filter(workout -> !agrees(workout))
                .map(workout -> on(workout.date(), "distance, duration and pace of a session disagree"));
        return Stream.of(negative, disagreeing, weeks(plan, draft)).flatMap(found -> found);
    }

    private Stream<BrokenRule> weeks(PlanInContext plan, PlanDraft draft) {
        List<LocalDate> named = draft.weeks().stream().map(PlannedWeek::monday).toList();
        List<LocalDate> touched = draft.days().stream()
                .map(day -> CalendarWeek.mondayOf(day.date()))
                .distinct()
                .toList();
        if (!named.equals(touched)) {
            return Stream.of(on(plan.request().today(), "the weeks named are " + named + " instead of " + touched));
        }
        return draft.weeks().stream()
                .filter(week -> plan.timeline().covers(week.monday()))
                .filter(week ->
                        !(Math.abs(week.metres() - plan.timeline().weeklyMetres(week.monday())) <= WEEK_ROUNDING))
                .map(week -> on(
                        week.monday(),
                        "the week says " + km(week.metres()) + " and its days hold "
                                + km(plan.timeline().weeklyMetres(week.monday()))));
    }

    /** Compares the distance said with the least and the most that the paces of the session's parts give. */
    private static boolean agrees(Workout workout) {
        double least = 0;
        double most = 0;
        double said = 0;
        for (Segment segment : workout.segments().toList()) {
            PaceRange pace = segment.target().pace();
            if (pace != null && !segment.intensity().isRace()) {
                said += segment.metres();
                least += segment.seconds() * 1000.0 / (pace.slow() + 1);
                most += segment.seconds() * 1000.0 / (pace.fast() - 1);
            }
        }
        double tolerance = Math.max(SHARE * said, METRES);
        return said >= least - tolerance && said <= most + tolerance;
    }
}
