package org.runningcoach.projection.facts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each fact of one athlete changed, in a few words: told the facts in order, it remembers the profile, so that an update shows only the
 * fields that are different now.
 */
public final class WhatChanged {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonNode profile = JSON.createObjectNode();

    /** The product's time in an event. */
    static Instant at(Object event) {
        return switch (event) {
            case AthleteEvent athlete -> athlete.at();
            case TrainingLogEvent log -> log.at();
            case TrainingPlanEvent plan -> plan.at();
            default -> throw new IllegalArgumentException(event.getClass().getName() + " belongs to no stream.");
        };
    }

    /** The fields that tell what the event changed, in a sensible order; values are text, numbers or JSON. */
    public Map<String, Object> by(Object event) {
        return switch (event) {
            case AthleteEvent athlete -> byAthlete(athlete);
            case TrainingLogEvent log -> LogChanges.by(log);
            case TrainingPlanEvent plan -> byPlan(plan);
            default -> throw new IllegalArgumentException(event.getClass().getName() + " belongs to no stream.");
        };
    }

    private Map<String, Object> byAthlete(AthleteEvent event) {
        return switch (event) {
            case AthleteRegistered registered -> {
                profile = JSON.valueToTree(registered.profile());
                yield fields(
                        "methodology", registered.methodology().name(),
                        "goal", JSON.valueToTree(registered.goal()),
                        "profile", profile,
                        "availability", JSON.valueToTree(registered.availability()));
            }
            case ProfileUpdated updated -> profileNow(JSON.valueToTree(updated.profile()));
            case AvailabilitySet set -> fields("availability", JSON.valueToTree(set.availability()));
            case GoalChanged changed ->
                fields(
                        "before", JSON.valueToTree(changed.before()),
                        "after", JSON.valueToTree(changed.after()),
                        "methodologyBefore", changed.methodologyBefore().name(),
                        "methodologyAfter", changed.methodologyAfter().name());
            case HealthReported reported -> fields("report", JSON.valueToTree(reported.report()));
            case HealthCleared cleared ->
                fields(
                        "condition",
                        cleared.condition().name(),
                        "clearedOn",
                        cleared.clearedOn().toString());
        };
    }

    private Map<String, Object> profileNow(JsonNode now) {
        Map<String, Object> changes = new LinkedHashMap<>();
        now.propertyNames().stream()
                .filter(field -> !now.path(field).equals(profile.path(field)))
                .forEach(field -> changes.put(field, profile.path(field) + " -> " + now.path(field)));
        profile = now;
        return changes;
    }

    private static Map<String, Object> byPlan(TrainingPlanEvent event) {
        return switch (event) {
            case PlanStarted started ->
                fields(
                        "methodology",
                        started.methodology().name(),
                        "startedOn",
                        started.startedOn().toString());
            case PlanRevised revised ->
                fields(
                        "revision", revised.revision(),
                        "trigger", revised.trigger().name(),
                        "cause", revised.cause(),
                        "methodology", revised.methodology().name(),
                        "today", revised.inputs().today().toString(),
                        "horizon", revised.inputs().horizon().toString(),
                        "vdot", revised.inputs().vdot(),
                        "added", revised.changes().added().size(),
                        "replaced", revised.changes().replaced().size(),
                        "removed", revised.changes().removed().size());
            case MonthClosed closed ->
                fields(
                        "month",
                        closed.snapshot().month().toString(),
                        "takenOn",
                        closed.snapshot().takenOn().toString());
        };
    }

    /** Names and values in turn; a value that is absent is left out. */
    static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }
}
