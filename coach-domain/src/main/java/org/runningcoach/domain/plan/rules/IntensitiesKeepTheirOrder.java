package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * In the ten weeks before an A race the emphasis of the phases never goes back from tempo to running intervals, or from steady state to tempo; touches of the
 * taper do not count.
 */
record IntensitiesKeepTheirOrder() implements PlanInvariant {
    private static final List<Intensity> ORDER =
            List.of(Intensity.RUNNING_INTERVAL, Intensity.TEMPO, Intensity.STEADY_STATE);
    private static final int WEEKS = 10;

    @Override
    public String number() {
        return "P35";
    }

    @Override
    public String code() {
        return "intensities-keep-their-order";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return draft.methodology() == Methodology.KOOP
                ? plan.season().goalTaper().stream().flatMap(taper -> backwards(plan, taper))
                : Stream.empty();
    }

    private Stream<BrokenRule> backwards(PlanInContext plan, Taper taper) {
        List<BrokenRule> broken = new ArrayList<>();
        int reached = 0;
        for (PhaseBlock phase : plan.anchors().phases()) {
            int emphasis = emphasis(plan, phase, taper);
            if (emphasis >= 0 && emphasis < reached) {
                broken.add(on(phase.first(), "phase " + phase.phase() + " goes back to " + ORDER.get(emphasis)));
            }
            reached = Math.max(reached, emphasis);
        }
        return broken.stream();
    }

    /** The place in the order of what a phase holds most of before the taper; -1 when it holds none. */
    private static int emphasis(PlanInContext plan, PhaseBlock phase, Taper taper) {
        LocalDate from = taper.raceDay().minusWeeks(WEEKS);
        int most = 0;
        int emphasis = -1;
        for (int place = 0; place < ORDER.size(); place++) {
            Intensity intensity = ORDER.get(place);
            int seconds = plan.openRuns()
                    .filter(run -> phase.covers(run.date()) && !run.date().isBefore(from))
                    .filter(run -> run.date().isBefore(taper.first()))
                    .mapToInt(run -> run.secondsAt(intensity))
                    .sum();
            if (seconds > most) {
                most = seconds;
                emphasis = place;
            }
        }
        return emphasis;
    }
}
