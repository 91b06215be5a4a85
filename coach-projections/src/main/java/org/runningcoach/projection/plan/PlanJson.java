package org.runningcoach.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Values of a plan inside a column. */
final class PlanJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    private PlanJson() {}

    static @Nullable String write(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static <T> List<T> list(String json, Class<T> type) {
        return JSON.readerForListOf(type).readValue(json);
    }
}
