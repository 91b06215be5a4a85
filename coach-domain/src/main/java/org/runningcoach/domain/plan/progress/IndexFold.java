package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.Rescaling;
import org.runningcoach.domain.fitness.evidence.VdotEvidence;
import org.runningcoach.domain.fitness.evidence.VdotPolicy;
import org.runningcoach.domain.fitness.evidence.VdotStanding;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.fitness.vdot.Vdot;

/** The fitness index as the days go by: moved by evidence, by a break, and set afresh on the day of the first plan. */
final class IndexFold {

    private final ProgressFacts facts;
    private VdotStanding standing;
    private @Nullable Vdot pacesOf;
    private @Nullable TrainingPaces paces;

    IndexFold(ProgressFacts facts, VdotStanding standing) {
        this.facts = facts;
        this.standing = standing;
    }

    VdotStanding standing() {
        return standing;
    }

    @Nullable
    Vdot held() {
        return standing.estimate() == null ? null : standing.estimate().vdot();
    }

    /** The paces of the index held, made once for each value. */
    @Nullable
    TrainingPaces paces() {
        Vdot held = held();
        if (held != null && !held.equals(pacesOf)) {
            pacesOf = held;
            paces = TrainingPaces.of(held);
        }
        return held == null ? null : paces;
    }

    void afterBreak(LocalDate returnedOn, TimeOff timeOff) {
        standing = VdotPolicy.next(standing, Rescaling.afterBreak(returnedOn, timeOff));
    }

    void inTheEvening(LocalDate day, List<? extends VdotEvidence> shown) {
        facts.easyPaces().stream()
                .filter(stated -> stated.on().equals(day))
                .forEach(stated -> standing = VdotPolicy.next(standing, stated));
        shown.forEach(fact -> standing = VdotPolicy.next(standing, fact));
        if (day.equals(facts.planStart())) {
            VdotStanding first = VdotPolicy.first(upTo(day), day);
            standing = new VdotStanding(first.estimate(), standing.window(), first.limits());
        }
    }

    private List<VdotEvidence> upTo(LocalDate day) {
        List<VdotEvidence> evidence = new ArrayList<>(standing.window().performances());
        facts.easyPaces().stream()
                .filter(stated -> !stated.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .stream()
                .forEach(evidence::add);
        return evidence;
    }
}
