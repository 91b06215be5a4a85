package org.runningcoach.projection.reportcard;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the athlete's zone, and the day on which they said what pace is easy: an index that rests on this alone was measured by nobody. */
@Component("reportCardAthleteProjector")
@ProcessingGroup("view-report-card")
class AthleteProjector {

    private final JdbcClient sql;

    AthleteProjector(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(AthleteRegistered event) {
        set(event.athlete(), event.profile(), event.at());
    }

    @EventHandler
    void on(ProfileUpdated event) {
        set(event.athlete(), event.profile(), event.at());
    }

    private void set(UUID athlete, Profile profile, Instant at) {
        sql.sql("""
                        insert into report_card_athlete as a values (:athlete, :zone, :pace::integer,
                          case when :pace::integer is null then null else :today::date end)
                        on conflict (athlete_id) do update set zone = excluded.zone, easy_pace = excluded.easy_pace,
                          easy_pace_stated_on = case when excluded.easy_pace is null or excluded.easy_pace = a.easy_pace
                            then a.easy_pace_stated_on else excluded.easy_pace_stated_on end
                        """)
                .param("athlete", athlete)
                .param("zone", profile.zone().getId())
                .param("pace", profile.background().easyPace())
                .param("today", profile.dateAt(at))
                .update();
    }
}
