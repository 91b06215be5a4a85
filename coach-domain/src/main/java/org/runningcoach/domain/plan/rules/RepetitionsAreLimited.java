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

/** A session holds at most 5 % of its week's distance, and 8 km, of repetitions and hills, in bouts of at most two minutes and 600 m. */
record RepetitionsAreLimited() implements PlanInvariant {

    private static final Set<Intensity> REPETITIONS = EnumSet.of(Intensity.REPETITION, Intensity.HILL);

    @Override
    public String number() {
        return "P16";
    }

    @Override
    public String code() {
        return "repetitions-are-limited";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> doses =
                new SessionDose(QualityDistance::repetition, QualityLimits::repetitionMetres).above(plan, this);
        Stream<BrokenRule> bouts = plan.openRuns()
                .flatMap(run -> Bout.of(run, REPETITIONS).stream()
                        .filter(bout -> bout.seconds() > QualityLimits.REPETITION_BOUT_SECONDS
                                || bout.metres() > QualityLimits.REPETITION_BOUT_METRES)
                        .limit(1)
                        .map(bout -> on(
                                run.date(),
                                "a repetition of " + bout.metres() + " m in " + minutes(bout.seconds())
                                        + " where 600 m and 2 min are the most")));
        return Stream.concat(doses, bouts);
    }
}
