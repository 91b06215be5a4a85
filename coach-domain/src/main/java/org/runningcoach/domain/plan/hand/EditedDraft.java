package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.rules.BrokenRule;
import org.runningcoach.domain.plan.rules.PlanInvariants;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.WarningConditions;
import org.runningcoach.domain.plan.weeks.WarningValues;

/** Changed days as a whole plan: the season stays as it was laid, sums and warnings follow the days. */
public final class EditedDraft {

    /** The rule that asks for INSUFFICIENT_PREPARATION, which an edit may give cause for. */
    private static final String PREPARATION = "P26";

    private EditedDraft() {}

    /** @param inForce the plan as it stands */
    public static PlanDraft of(PlanRequest request, PlanDraft inForce, List<PlanDay> days) {
        Timeline timeline = Timeline.of(request, days);
        LocalDate monday = CalendarWeek.mondayOf(request.today());
        List<PlannedWeek> weeks = inForce.weeks().stream()
                .filter(week -> !week.monday().isBefore(monday))
                .map(week ->
                        new PlannedWeek(week.monday(), week.kind(), week.phase(), timeline.weeklyMetres(week.monday())))
                .toList();
        var silent = new PlanDraft(inForce.methodology(), days, weeks, inForce.anchors(), List.of());
        PlanDraft warned = warned(request, silent, inForce.warnings());
        boolean unprepared = PlanInvariants.checkByHand(request, warned).stream()
                .map(BrokenRule::number)
                .anyMatch(PREPARATION::equals);
        return unprepared
                ? warned(
                        request,
                        silent,
                        Stream.concat(
                                        inForce.warnings().stream(),
                                        Stream.of(PlanWarning.of(WarningCode.INSUFFICIENT_PREPARATION)))
                                .toList())
                : warned;
    }

    /** What the request asks for, and of the rest, which only a methodology can judge, what was said before. */
    private static PlanDraft warned(PlanRequest request, PlanDraft silent, List<PlanWarning> said) {
        Set<WarningCode> asked = WarningConditions.of(PlanInContext.of(request, silent));
        var warnings = new TreeMap<WarningCode, PlanWarning>();
        said.stream()
                .filter(warning ->
                        asked.contains(warning.code()) || !WarningConditions.ONLY_THEN.contains(warning.code()))
                .forEach(warning -> warnings.put(warning.code(), warning));
        asked.forEach(code -> warnings.computeIfAbsent(
                code, missing -> new PlanWarning(missing, WarningValues.of(request, missing))));
        return new PlanDraft(
                silent.methodology(), silent.days(), silent.weeks(), silent.anchors(), List.copyOf(warnings.values()));
    }
}
