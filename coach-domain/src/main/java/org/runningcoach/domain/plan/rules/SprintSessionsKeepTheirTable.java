package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintCategory;
import org.runningcoach.domain.plan.weeks.SprintEvent;
import org.runningcoach.domain.plan.weeks.SprintLimits;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * A sprint session stays within its category: repetitions as long as the table says, and in all no more metres than the level allows. Extensive tempo
 * goes by the event. Special endurance II is not for athletes under 16 (P29).
 */
record SprintSessionsKeepTheirTable() implements PlanInvariant {

    @Override
    public String number() {
        return "P37";
    }

    @Override
    public String code() {
        return "sprint-sessions-keep-their-table";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        SprintLimits limits = new SprintLimits(plan.limits());
        return plan.openRuns()
                .flatMap(run -> SprintCategory.of(run.type()).stream()
                        .flatMap(category -> Stream.of(
                                        tooMuch(plan, limits, category, run),
                                        repetitions(category, run),
                                        tooYoung(limits, category, run))
                                .flatMap(found -> found)));
    }

    private Stream<BrokenRule> tooMuch(PlanInContext plan, SprintLimits limits, SprintCategory category, Workout run) {
        boolean flying = category == SprintCategory.MAXIMAL_VELOCITY;
        double all = metres(run);
        double metres = flying ? FlyingRun.metres(run) : all;
        double most = category == SprintCategory.EXTENSIVE_TEMPO
                ? limits.factor() * event(plan).tempoMetres()
                : limits.sessionMetres(category);
        boolean tooMuch =
                Tolerance.exceeds(metres, most) || (flying && Tolerance.exceeds(all, limits.velocityMetres()));
        return tooMuch
                ? Stream.of(on(
                        run.date(),
                        Math.round(all) + " m of " + category + " where " + Math.round(most) + " m are the most"))
                : Stream.empty();
    }

    private Stream<BrokenRule> repetitions(SprintCategory category, Workout run) {
        boolean flying = category == SprintCategory.MAXIMAL_VELOCITY;
        return run.segments()
                .filter(segment -> segment.role() == Role.WORK && isRun(segment.intensity()))
                .filter(segment -> !flying || FlyingRun.isFlying(segment))
                .filter(segment -> segment.metres() < category.shortest() || segment.metres() > category.longest())
                .limit(1)
                .map(segment -> on(
                        run.date(),
                        "a repetition of " + segment.metres() + " m where " + category + " has " + category.shortest()
                                + " to " + category.longest()));
    }

    private Stream<BrokenRule> tooYoung(SprintLimits limits, SprintCategory category, Workout run) {
        return limits.allows(category, run.date())
                ? Stream.empty()
                : Stream.of(on(run.date(), category + " for an athlete under 16"));
    }

    private static double metres(Workout run) {
        return run.segments()
                .filter(segment -> segment.role() == Role.WORK && isRun(segment.intensity()))
                .mapToInt(segment -> segment.metres())
                .sum();
    }

    private static boolean isRun(Intensity intensity) {
        return intensity == Intensity.SPRINT || intensity == Intensity.SPRINT_TEMPO;
    }

    /** Without a sprint ahead the shortest event's cap holds. */
    private static SprintEvent event(PlanInContext plan) {
        Race race = plan.request().goal().race();
        Double metres = race == null ? null : race.metres();
        return metres == null ? SprintEvent.SHORT : SprintEvent.of(metres);
    }
}
