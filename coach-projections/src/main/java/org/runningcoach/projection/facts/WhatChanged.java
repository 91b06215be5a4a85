package org.runningcoach.projection.facts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each fact of one athlete changed: all that it says, or a summary where it says much. Told the facts in order, it remembers the profile, so
 * that an update shows only the fields that are different now.
 */
public final class WhatChanged {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Said beside every fact already. */
    private static final Set<String> KNOWN = Set.of("athlete", "at");

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

    /** What a stored fact changed; of one that this version cannot read, everything that is stored. */
    public Map<String, Object> by(StoredFact fact) {
        return fact.event().map(this::by).orElseGet(() -> stored(fact.json()));
    }

    private static Map<String, Object> stored(JsonNode json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (json.isObject()) {
            json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        } else {
            fields.put("stored", json);
        }
        return fields;
    }

    /** The fields that tell what the event changed, in a sensible order; values are text, numbers or JSON. */
    private Map<String, Object> by(Object event) {
        return switch (event) {
            case AthleteRegistered registered -> {
                profile = JSON.valueToTree(registered.profile());
                yield all(registered);
            }
            case ProfileUpdated updated -> profileNow(JSON.valueToTree(updated.profile()));
            case ActivityRecorded recorded -> byRecording(recorded);
            case ImportRemoved removed -> {
                Map<String, Object> fields = all(removed);
                fields.put("activities", removed.activities().size());
                yield fields;
            }
            case PlanRevised revised -> byRevision(revised);
            case MonthClosed closed ->
                fields(
                        "month", closed.snapshot().month(),
                        "takenOn", closed.snapshot().takenOn());
            default -> all(event);
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

    private static Map<String, Object> byRecording(ActivityRecorded recorded) {
        return fields(
                "activity", recorded.activity(),
                "import", recorded.importId(),
                "source", recorded.source(),
                "start", recorded.recording().start(),
                "sport", recorded.recording().sport(),
                "title", recorded.recording().title(),
                "metres", recorded.recording().metres(),
                "seconds", recorded.recording().seconds());
    }

    private static Map<String, Object> byRevision(PlanRevised revised) {
        return fields(
                "revision", revised.revision(),
                "trigger", revised.trigger(),
                "cause", revised.cause(),
                "methodology", revised.methodology(),
                "today", revised.inputs().today(),
                "horizon", revised.inputs().horizon(),
                "vdot", revised.inputs().vdot(),
                "added", revised.changes().added().size(),
                "replaced", revised.changes().replaced().size(),
                "removed", revised.changes().removed().size());
    }

    private static Map<String, Object> all(Object event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        JSON.valueToTree(event).properties().stream()
                .filter(field ->
                        !KNOWN.contains(field.getKey()) && !field.getValue().isNull())
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isString() ? field.getValue().asString() : field.getValue()));
        return fields;
    }

    /** Names and values in turn; a value that is absent is left out, and one that is no number becomes text. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value instanceof Number ? value : value.toString());
            }
        }
        return fields;
    }
}
