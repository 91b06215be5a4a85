package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityTime;

/** Where a phase holds intensity, one of running intervals, tempo and steady state is at least three fifths of it. */
record PhasesHaveOneEmphasis() implements PlanInvariant {
    private static final double SHARE = 0.60;

    @Override
    public String number() {
        return "P34";
    }

    @Override
    public String code() {
        return "phases-have-one-emphasis";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (draft.methodology() != Methodology.KOOP) {
            return Stream.empty();
        }
        return plan.anchors().phases().stream()
                .filter(phase -> isMixed(plan, phase))
                .map(phase -> on(phase.first(), "no emphasis in the intensity of phase " + phase.phase()));
    }

    private static boolean isMixed(PlanInContext plan, PhaseBlock phase) {
        int all = plan.openRuns()
                .filter(run -> phase.covers(run.date()))
                .mapToInt(QualityTime::of)
                .sum();
        int most = QualityTime.INTENSITIES.stream()
                .mapToInt(intensity -> plan.openRuns()
                        .filter(run -> phase.covers(run.date()))
                        .mapToInt((Workout run) -> run.secondsAt(intensity))
                        .sum())
                .max()
                .orElse(0);
        return most < SHARE * all;
    }
}
