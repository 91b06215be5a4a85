package org.runningcoach.projection.fitness;

import java.util.Collection;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Rows as one JSON array whose members are named like the columns, and values inside a column. */
final class RowJson {

    private static final JsonMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new BlackbirdModule())
            .build();
    private static final JsonMapper VALUES =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    private RowJson() {}

    static String rows(Collection<?> rows) {
        return ROWS.writeValueAsString(rows);
    }

    static String value(Object value) {
        return VALUES.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return VALUES.readValue(json, type);
    }
}
