package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintLimits;
import org.runningcoach.domain.plan.weeks.SprintWeeks;

/**
 * Ground contacts of jumps stay within what level and age allow, in a session and twice that in a week; bounds and hurdle hops within their own
 * part of it, and none for beginners.
 */
record ContactsAreFew() implements PlanInvariant {

    @Override
    public String number() {
        return "P37";
    }

    @Override
    public String code() {
        return "contacts-are-few";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        SprintLimits limits = new SprintLimits(plan.limits());
        Stream<BrokenRule> sessions = plan.openWorkouts()
                .filter(workout -> contacts(workout, false) > limits.contacts(workout.date())
                        || contacts(workout, true) > limits.highContacts())
                .map(workout -> on(
                        workout.date(),
                        contacts(workout, false) + " contacts, " + contacts(workout, true) + " of them high, where "
                                + limits.contacts(workout.date()) + " and " + limits.highContacts() + " are the most"));
        Stream<BrokenRule> weeks = Weeks.touchedBy(plan)
                .filter(monday ->
                        SprintWeeks.holdsOpen(plan, monday, day -> day.sprint().contacts() > 0))
                .filter(monday -> weekly(plan, monday) > limits.weeklyContacts(monday))
                .map(monday -> on(monday, Math.round(weekly(plan, monday)) + " contacts in a week"));
        return Stream.concat(sessions, weeks);
    }

    private static double weekly(PlanInContext plan, LocalDate monday) {
        return plan.timeline()
                .sum(monday, monday.plusDays(6), day -> day.sprint().contacts());
    }

    private static int contacts(Workout workout, boolean onlyHigh) {
        int contacts = 0;
        for (Step step : workout.steps()) {
            for (Segment segment : step.segments()) {
                Integer jumps = segment.contacts();
                boolean counts = !onlyHigh || segment.intensity() == Intensity.PLYOMETRIC_HIGH;
                contacts += jumps == null || !counts ? 0 : step.times() * jumps;
            }
        }
        return contacts;
    }
}
