package org.runningcoach.projection.reportcard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotSource;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what was said at the time, once and for ever. */
@Component
class NoteRows {

    private final JdbcClient sql;

    NoteRows(JdbcClient sql) {
        this.sql = sql;
    }

    void note(PlanRevised event, long sequence) {
        PlanInputs inputs = event.inputs();
        Race race = inputs.goal().race();
        sql.sql("""
                        insert into report_card_revision values
                          (:athlete, :sequence, :today, :vdot, :observed, :stated, :methodology, :metres, :minutes)
                        on conflict do nothing
                        """)
                .param("athlete", event.athlete())
                .param("sequence", sequence)
                .param("today", inputs.today())
                .param("vdot", inputs.vdot())
                .param("observed", inputs.vdotObservedOn())
                .param("stated", isStated(event.athlete(), inputs.vdotObservedOn()))
                .param("methodology", event.methodology().name())
                .param("metres", race == null ? null : race.metres())
                .param("minutes", race == null ? null : race.timedMinutes())
                .update();
    }

    void note(MonthClosed event, long sequence) {
        FitnessSnapshot snapshot = event.snapshot();
        VdotEstimate index = snapshot.vdot();
        sql.sql("""
                        insert into report_card_month values
                          (:athlete, :sequence, :taken, :today, :vdot, :observed, :stated, :fitness, :assumed)
                        on conflict do nothing
                        """)
                .param("athlete", event.athlete())
                .param("sequence", sequence)
                .param("taken", snapshot.takenOn())
                .param("today", LocalDate.ofInstant(event.at(), zone(event.athlete())))
                .param("vdot", index == null ? null : index.vdot().value())
                .param("observed", index == null ? null : index.observedOn())
                .param("stated", index != null && index.source() == VdotSource.EASY_PACE)
                .param("fitness", snapshot.form().fitness())
                .param("assumed", snapshot.assumedShare())
                .update();
    }

    /** A revision names no source; evidence of the day on which the athlete named an easy pace is that word, unless a race was run on it. */
    private boolean isStated(UUID athlete, @Nullable LocalDate observedOn) {
        return sql.sql("""
                        select exists (select from report_card_athlete where athlete_id = :athlete and easy_pace_stated_on = :day::date)
                          and not exists (select from report_card_race where athlete_id = :athlete and day = :day::date)
                        """)
                .param("athlete", athlete)
                .param("day", observedOn)
                .query(Boolean.class)
                .single();
    }

    private ZoneId zone(UUID athlete) {
        return ZoneId.of(sql.sql("select zone from report_card_athlete where athlete_id = ?")
                .param(athlete)
                .query(String.class)
                .single());
    }
}
