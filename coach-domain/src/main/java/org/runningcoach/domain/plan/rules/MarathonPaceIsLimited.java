package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** A session holds at most 20 % of its week's distance, 29 km and 110 minutes at marathon pace. */
record MarathonPaceIsLimited() implements PlanInvariant {

    @Override
    public String number() {
        return "P17";
    }

    @Override
    public String code() {
        return "marathon-pace-is-limited";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> doses = new SessionDose(
                        run -> run.metresAt(Intensity.MARATHON), QualityLimits::marathonMetres)
                .above(plan, this);
        Stream<BrokenRule> tooLong = plan.openRuns()
                .filter(run -> secondsAtMarathonPace(run) > QualityLimits.MARATHON_SECONDS)
                .map(run -> on(
                        run.date(),
                        minutes(secondsAtMarathonPace(run)) + " at marathon pace where 110 min are the most"));
        return Stream.concat(doses, tooLong);
    }

    private static int secondsAtMarathonPace(Workout run) {
        return run.segments()
                .filter(segment -> segment.intensity() == Intensity.MARATHON)
                .mapToInt(segment -> segment.seconds())
                .sum();
    }
}
