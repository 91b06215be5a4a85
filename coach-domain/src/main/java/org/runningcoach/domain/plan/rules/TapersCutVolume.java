package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.TaperShare;
import org.runningcoach.domain.plan.weeks.TaperWindow;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** The seven-day windows before an A race hold at most their share of peak volume; a plan begun inside a window keeps the rest of it, pro rata. */
record TapersCutVolume() implements PlanInvariant {

    @Override
    public String number() {
        return "P22";
    }

    @Override
    public String code() {
        return "tapers-cut-volume";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.season().goalTaper().stream()
                .flatMap(taper -> taper.windows().stream().flatMap(window -> above(plan, taper, window)));
    }

    private Stream<BrokenRule> above(PlanInContext plan, Taper taper, TaperWindow window) {
        OptionalDouble peak = taper.peak(plan.timeline());
        if (peak.isEmpty() || plan.timeline().openVolume(window.first(), window.last()) <= 0) {
            return Stream.empty();
        }
        TaperShare share = TaperShare.of(window, plan.anchors().planStart(), peak.getAsDouble());
        LocalDate first = share.first();
        double volume = plan.timeline().volumeBetween(first, window.last());
        return Tolerance.exceeds(volume, share.volume())
                ? Stream.of(on(
                        first,
                        plan.timeline().measure().text(volume) + " from " + first + " to " + window.last()
                                + " where the taper allows "
                                + plan.timeline().measure().text(share.volume())))
                : Stream.empty();
    }
}
