package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;

/**
 * The warnings that request, anchors and calendar of races decide (P50). What needs the methodology's own judgement (LOW_DATA, RAMP_LIMITED,
 * INSUFFICIENT_PREPARATION, CONFLICTING_INPUT) is not among them.
 */
public final class WarningConditions {

    /** The codes that are given only when their condition here holds; the others an engine may find further causes for. */
    public static final Set<WarningCode> ONLY_THEN = Collections.unmodifiableSet(EnumSet.of(
            WarningCode.AGE_RESTRICTED_GOAL,
            WarningCode.GOAL_BEYOND_HORIZON,
            WarningCode.GOAL_EXPIRED,
            WarningCode.NO_RUN_DAYS_LEFT,
            WarningCode.RACES_TOO_CLOSE,
            WarningCode.RACE_ON_BLACKOUT,
            WarningCode.RACE_ON_UNAVAILABLE_DAY,
            WarningCode.SCREENING_NEEDED,
            WarningCode.TRANSITION_ACTIVE,
            WarningCode.VDOT_STALE));

    private static final int STALE_DAYS = 90;
    private static final int BLEND_DAYS = 15;
    private static final double CONFIRMED_SHARE = 0.5;

    private WarningConditions() {}

    /** In the order of the codes. */
    public static Set<WarningCode> of(PlanInContext plan) {
        PlanRequest request = plan.request();
        Set<WarningCode> codes = EnumSet.noneOf(WarningCode.class);
        goal(plan, codes);
        plan.races().skipped().forEach(race -> codes.add(race.why()));
        add(codes, WarningCode.RACES_TOO_CLOSE, plan.races().tooClose());
        add(
                codes,
                WarningCode.RACE_ON_UNAVAILABLE_DAY,
                plan.races().placed().stream()
                        .anyMatch(race -> request.availability().minutesOn(race.date()) == 0));
        add(
                codes,
                WarningCode.NO_RUN_DAYS_LEFT,
                plan.days().stream().allMatch(day -> request.availability().minutesOn(day.date()) == 0));
        add(
                codes,
                WarningCode.PROFESSIONAL_ADVICE,
                plan.health().isInjured()
                        || plan.health().isUncleared()
                        || request.fitness().exhaustedAgain());
        add(codes, WarningCode.SCREENING_NEEDED, ScreeningGate.isClosed(request, plan.anchors()));
        add(codes, WarningCode.TRANSITION_ACTIVE, isBlending(request));
        add(codes, WarningCode.VDOT_STALE, isStale(request));
        LocalDate monday = CalendarWeek.mondayOf(request.today());
        add(
                codes,
                WarningCode.ASSUMED_WEEKS,
                isAssumed(request, monday.minusWeeks(1)) && isAssumed(request, monday.minusWeeks(2)));
        return codes;
    }

    private static void goal(PlanInContext plan, Set<WarningCode> codes) {
        PlanRequest request = plan.request();
        Race race = request.goal().race();
        if (race != null && race.date() != null) {
            add(codes, WarningCode.GOAL_EXPIRED, race.date().isBefore(request.today()));
            add(codes, WarningCode.GOAL_BEYOND_HORIZON, race.date().isAfter(request.horizon()));
        }
        LocalDate day = race == null || race.date() == null ? request.today() : race.date();
        boolean tooFar = race != null && race.reckonedMetres() > plan.limits().longestRace(day);
        add(codes, WarningCode.AGE_RESTRICTED_GOAL, tooFar || !plan.limits().mayTrain(request.today()));
    }

    private static void add(Set<WarningCode> codes, WarningCode code, boolean holds) {
        if (holds) {
            codes.add(code);
        }
    }

    private static boolean isBlending(PlanRequest request) {
        return request.transition() != null
                && !request.today().isAfter(request.transition().changedOn().plusDays(BLEND_DAYS));
    }

    private static boolean isStale(PlanRequest request) {
        LocalDate observed = request.fitness().observedOn();
        return request.fitness().vdot() != null
                && observed != null
                && observed.isBefore(request.today().minusDays(STALE_DAYS));
    }

    /** A past week of which less than half of the planned minutes is confirmed, the rest assumed. */
    private static boolean isAssumed(PlanRequest request, LocalDate monday) {
        double planned = 0;
        double assumed = 0;
        for (DayRecord day : request.history().days()) {
            if (CalendarWeek.mondayOf(day.date()).equals(monday)) {
                planned += day.plannedSeconds();
                assumed += day.state() == DayState.ASSUMED ? day.plannedSeconds() : 0;
            }
        }
        return planned > 0 && planned - assumed < CONFIRMED_SHARE * planned;
    }
}
