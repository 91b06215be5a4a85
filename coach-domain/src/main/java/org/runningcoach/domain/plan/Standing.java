package org.runningcoach.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WarningCode;

/**
 * What the last revision left in force.
 *
 * @param plan workouts from that revision's day on, so that its size does not grow with the years
 */
record Standing(
        int revision,
        Methodology methodology,
        PlanInForce plan,
        List<PlannedWeek> weeks,
        Anchors anchors,
        @Nullable Transition transition,
        List<PlanWarning> warnings,
        PlanInputs inputs) {

    static Standing after(@Nullable Standing before, PlanRevised event) {
        PlanInForce plan = before == null ? PlanInForce.none() : before.plan;
        return new Standing(
                event.revision(),
                event.methodology(),
                plan.after(event.changes()).from(event.inputs().today()),
                event.weeks(),
                event.anchors(),
                event.transition(),
                event.warnings(),
                event.inputs());
    }

    /** The days in force from a day on, as a request has to state them. */
    List<PlanDay> daysFrom(LocalDate first) {
        return plan.days(first, inputs.horizon());
    }

    /** The plan in force as a draft with the days given. */
    PlanDraft draft(List<PlanDay> days) {
        return new PlanDraft(methodology, days, weeks, anchors, warnings);
    }

    /** Whether a draft that changes these workouts changes nothing that the athlete or the next draft would notice. */
    boolean alreadySays(PlanRequest request, PlanDraft draft, PlanChanges changes) {
        return changes.isEmpty()
                && methodology == draft.methodology()
                && inputs.horizon().equals(request.horizon())
                && inputs.goal().equals(request.goal())
                && inputs.zone().equals(request.profile().zone())
                && anchors.equals(draft.anchors())
                && (codes(warnings).equals(codes(draft.warnings())) || onlySettlesAConflict(request, draft))
                && Objects.equals(transition, request.transition())
                && purposes(weeks, request.today()).equals(purposes(draft.weeks(), request.today()));
    }

    /** A day that the athlete fixed gave way once; that this is no conflict any more is nothing new. */
    private boolean onlySettlesAConflict(PlanRequest request, PlanDraft draft) {
        List<WarningCode> others = codes(warnings).stream()
                .filter(code -> code != WarningCode.CONFLICTING_INPUT)
                .toList();
        return others.equals(codes(draft.warnings())) && inputs.availability().equals(request.availability());
    }

    /** A warning that only counts on, such as the days since a race, is the same warning. */
    private static List<WarningCode> codes(List<PlanWarning> warnings) {
        return warnings.stream().map(PlanWarning::code).toList();
    }

    /** What each week still to come is for. Its kilometres do not count: those of the week under way change with every run. */
    private static List<String> purposes(List<PlannedWeek> weeks, LocalDate today) {
        return weeks.stream()
                .filter(week -> !week.monday().plusDays(6).isBefore(today))
                .map(week -> week.monday() + " " + week.kind() + " " + week.phase())
                .toList();
    }
}
