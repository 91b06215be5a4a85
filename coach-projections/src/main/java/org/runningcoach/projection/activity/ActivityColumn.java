package org.runningcoach.projection.activity;

import java.sql.Types;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.model.Doubt;

/** The columns an activity is recorded with, each with its SQL type and the value it takes; a race is marked later. */
enum ActivityColumn {
    ATHLETE_ID(Types.OTHER, ActivityRecorded::athlete),
    ID(Types.OTHER, ActivityRecorded::activity),
    START(Types.TIMESTAMP, event -> event.recording().start()),
    SPORT(Types.VARCHAR, event -> event.recording().sport().name()),
    SURFACE(Types.VARCHAR, event -> event.recording().surface().name()),
    TYPE(Types.VARCHAR, event -> event.recording().type()),
    TITLE(Types.VARCHAR, event -> event.recording().title()),
    METRES(Types.DOUBLE, event -> event.recording().metres()),
    SECONDS(Types.DOUBLE, event -> event.recording().seconds()),
    MOVING_SECONDS(Types.DOUBLE, event -> event.recording().movingSeconds()),
    ELAPSED_SECONDS(Types.DOUBLE, event -> event.recording().elapsedSeconds()),
    AVERAGE_HEART_RATE(Types.INTEGER, event -> event.recording().averageHeartRate()),
    MAXIMUM_HEART_RATE(Types.INTEGER, event -> event.recording().maximumHeartRate()),
    CADENCE(Types.DOUBLE, event -> event.recording().cadence()),
    ASCENT_METRES(Types.DOUBLE, event -> event.recording().ascentMetres()),
    DESCENT_METRES(Types.DOUBLE, event -> event.recording().descentMetres()),
    DOUBTS(
            Types.VARCHAR,
            event -> event.recording().doubts().stream().map(Doubt::name).collect(Collectors.joining(","))),
    SOURCE(Types.VARCHAR, event -> event.source().name()),
    IMPORT_ID(Types.OTHER, ActivityRecorded::importId);

    private final int sqlType;
    private final Function<ActivityRecorded, @Nullable Object> value;

    ActivityColumn(int sqlType, Function<ActivityRecorded, @Nullable Object> value) {
        this.sqlType = sqlType;
        this.value = value;
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Typed even where the value is absent, so that all rows of a batch share one statement. */
    int sqlType() {
        return sqlType;
    }

    @Nullable
    Object valueOf(ActivityRecorded event) {
        return value.apply(event);
    }
}
