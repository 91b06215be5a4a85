package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** A session holds at most 8 % of its week's distance, and 10 km, at interval effort (by pace or by time), in bouts of at most five minutes. */
record IntervalsAreLimited() implements PlanInvariant {

    private static final Set<Intensity> INTERVALS = EnumSet.of(Intensity.INTERVAL, Intensity.HARD);

    @Override
    public String number() {
        return "P15";
    }

    @Override
    public String code() {
        return "intervals-are-limited";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> doses =
                new SessionDose(QualityDistance::interval, QualityLimits::intervalMetres).above(plan, this);
        Stream<BrokenRule> bouts = plan.openRuns()
                .flatMap(run -> Bout.of(run, INTERVALS).stream()
                        .filter(bout -> bout.seconds() > QualityLimits.INTERVAL_BOUT_SECONDS)
                        .limit(1)
                        .map(bout -> on(
                                run.date(),
                                "an interval of " + minutes(bout.seconds()) + " where 5 min are the most")));
        return Stream.concat(doses, bouts);
    }
}
