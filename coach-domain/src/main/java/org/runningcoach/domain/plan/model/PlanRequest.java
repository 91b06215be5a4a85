package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.Race;

/**
 * Everything a methodology may look at. Equal requests give equal plans, to the byte.
 *
 * @param today the athlete's local date; the plan runs from it to the last day of the next month
 * @param history days before today, and today itself once something was done on it
 * @param stored the plan in force from today on; empty for the first plan
 * @param anchors what earlier plans settled; absent for the first plan and after a goal change
 * @param transition set while a goal change is blended in
 * @param pinned dates the athlete has fixed
 */
public record PlanRequest(
        LocalDate today,
        Profile profile,
        Goal goal,
        Availability availability,
        List<HealthReport> health,
        KnownFitness fitness,
        TrainingHistory history,
        List<PlanDay> stored,
        @Nullable Anchors anchors,
        @Nullable Transition transition,
        List<LocalDate> pinned) {
    private static final int ADULT = 18;

    public PlanRequest {
        health = List.copyOf(health);
        stored = List.copyOf(stored);
        pinned = List.copyOf(pinned);
    }

    /** The same with another plan in force, and other dates fixed in it. */
    public PlanRequest with(List<PlanDay> inForce, List<LocalDate> fixed) {
        return new PlanRequest(
                today, profile, goal, availability, health, fitness, history, inForce, anchors, transition, fixed);
    }

    /** The school that plans: that of the goal. Once its race is over, and for an athlete too young for an ultra, the race is none to train for. */
    public Methodology methodology() {
        Methodology wanted = MethodologyOfGoal.of(goal);
        Race race = goal.race();
        LocalDate day = race == null ? null : race.date();
        boolean behind = day != null && day.isBefore(today);
        boolean tooYoung = wanted == Methodology.KOOP && profile.ageOn(today) < ADULT;
        return behind || tooYoung ? Methodology.DANIELS : wanted;
    }

    /** The same for an athlete who never said how a run felt. Only their feedback tells of a condition until when it applies. */
    public PlanRequest withoutFeedback() {
        return new PlanRequest(
                today,
                profile,
                goal,
                availability,
                health.stream().filter(report -> report.until() == null).toList(),
                new KnownFitness(fitness.vdot(), fitness.observedOn(), null),
                history,
                stored,
                anchors,
                transition,
                pinned);
    }

    /** The last day of the window: the end of the month after today's. */
    public LocalDate horizon() {
        return today.plusMonths(2).withDayOfMonth(1).minusDays(1);
    }
}
