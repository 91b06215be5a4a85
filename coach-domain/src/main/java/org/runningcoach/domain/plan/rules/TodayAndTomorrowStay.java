package org.runningcoach.domain.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A refresh leaves today and tomorrow as stored, unless a health state stands, the stored sessions no longer fit the athlete's days, or would break
 * a bound under what has happened since: then the day becomes easier, never harder. A race entered for the day takes its place.
 */
record TodayAndTomorrowStay() implements PlanInvariant {

    /** Bounds under which a stored day may have to give way. */
    private static final Set<String> BOUNDS = Set.of(
            "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14", "P15", "P16", "P17", "P18", "P21",
            "P22", "P23", "P27", "P28", "P29", "P30", "P31", "P33", "P34", "P35", "P36", "P37", "P38", "P40", "P43",
            "P47", "P48");

    @Override
    public String number() {
        return "P41";
    }

    @Override
    public String code() {
        return "today-and-tomorrow-stay";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.request().stored().stream()
                .filter(stored -> !stored.date().isAfter(plan.request().today().plusDays(1)))
                .filter(stored -> plan.timeline().isOpen(stored.date()))
                .flatMap(stored -> draft.days().stream()
                        .filter(day -> day.date().equals(stored.date()) && !day.equals(stored))
                        .filter(day -> !mayChange(plan.request(), draft, stored, day))
                        .map(day -> on(day.date(), "the stored day was changed without need")));
    }

    private static boolean mayChange(PlanRequest request, PlanDraft draft, PlanDay stored, PlanDay day) {
        if (!request.health().isEmpty() || day.workouts().stream().anyMatch(Workout::isRace)) {
            return true;
        }
        boolean easier = load(day) <= load(stored) && (stored.isHard() || !day.isHard());
        boolean tired = ReadinessBand.of(request.fitness().readiness()) != ReadinessBand.FRESH;
        return easier
                && (tired
                        || PlanInvariants.safety(request, with(draft, stored)).stream()
                                .anyMatch(broken -> BOUNDS.contains(broken.number())));
    }

    private static PlanDraft with(PlanDraft draft, PlanDay stored) {
        List<PlanDay> days = new ArrayList<>(draft.days());
        days.replaceAll(day -> day.date().equals(stored.date()) ? stored : day);
        return new PlanDraft(draft.methodology(), days, draft.weeks(), draft.anchors(), draft.warnings());
    }

    private static double load(PlanDay day) {
        return day.workouts().stream().mapToDouble(PlannedLoad::of).sum();
    }
}
