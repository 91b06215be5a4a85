package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ScreeningGate;

/**
 * In pregnancy, with a known disease or a positive screening answer and no clearance: only easy running and walking of at most 30 minutes. Where the
 * pre-exercise questions are due and not answered, no session is hard.
 */
record UnclearedAthletesStayEasy() implements PlanInvariant {

    private static final int LONGEST_SECONDS = 30 * 60;

    @Override
    public String number() {
        return "P31";
    }

    @Override
    public String code() {
        return "uncleared-athletes-stay-easy";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (plan.health().isUncleared()) {
            return plan.openWorkouts()
                    .filter(workout -> !isGentle(workout))
                    .map(workout -> on(
                            workout.date(),
                            workout.type() + " of " + minutes(workout.seconds()) + " without a clinician's clearance"));
        }
        return ScreeningGate.isClosed(plan.request(), plan.anchors())
                ? plan.openDays()
                        .filter(PlanDay::isHard)
                        .map(day -> on(day.date(), "a hard day before the pre-exercise questions are answered"))
                : Stream.empty();
    }

    private static boolean isGentle(Workout workout) {
        boolean onFoot = workout.isRun() || workout.type() == WorkoutType.WALK;
        return onFoot && EasyRunning.is(workout) && workout.seconds() <= LONGEST_SECONDS;
    }
}
