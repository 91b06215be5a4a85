package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes how each import moves the form of its day: as it was before the first of its activities, and as it is after the last reckoning for it. */
@Component
class FormChanges {

    private final JdbcClient sql;

    FormChanges(JdbcClient sql) {
        this.sql = sql;
    }

    /** Once per import, before anything of it counts. */
    void before(UUID athlete, UUID importId, Instant at) {
        FitnessRows rows = new FitnessRows(sql, athlete);
        if (isNoted(athlete, importId)) {
            return;
        }
        rows.profile().ifPresent(profile -> {
            LocalDate day = profile.profile().dateAt(at);
            sql.sql("insert into fitness_import values (:athlete, :import, :day, :form::jsonb)")
                    .param("athlete", athlete)
                    .param("import", importId)
                    .param("day", day)
                    .param("form", json(form(rows, profile, day)))
                    .update();
        });
    }

    private boolean isNoted(UUID athlete, UUID importId) {
        return sql.sql("select exists (select from fitness_import where athlete_id = ? and import_id = ?)")
                .params(athlete, importId)
                .query(Boolean.class)
                .single();
    }

    void after(UUID athlete, UUID importId) {
        FitnessRows rows = new FitnessRows(sql, athlete);
        sql.sql("select day from fitness_import where athlete_id = ? and import_id = ?")
                .params(athlete, importId)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .ifPresent(day -> rows.profile()
                        .ifPresent(profile -> sql.sql(
                                        "update fitness_import set after = :form::jsonb where athlete_id = :athlete and import_id = :import")
                                .param("form", json(form(rows, profile, day)))
                                .param("athlete", athlete)
                                .param("import", importId)
                                .update()));
    }

    /** A file taken back moved nothing. */
    void forget(UUID athlete, UUID importId) {
        sql.sql("delete from fitness_import where athlete_id = ? and import_id = ?")
                .params(athlete, importId)
                .update();
    }

    private static @Nullable DailyForm form(FitnessRows rows, ProfileRow profile, LocalDate day) {
        var days = ProgressReading.between(rows, profile, day, day).days();
        return days.isEmpty() ? null : Rounded.form(days.getLast().form());
    }

    private static @Nullable String json(@Nullable DailyForm form) {
        return form == null ? null : RowJson.value(form);
    }
}
