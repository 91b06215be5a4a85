package org.runningcoach.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.api.account.Erasure;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.commands.UpdateProfile;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Athletes of a test, by direct commands, and what the store says of them. */
final class Club {

    private final CommandGateway commands;
    private final JdbcClient rows;
    private final Erasure erasure;

    Club(CommandGateway commands, JdbcClient rows, Erasure erasure) {
        this.commands = commands;
        this.rows = rows;
        this.erasure = erasure;
    }

    /** An athlete with a first plan, seen by all views. */
    AthleteId join(String zone, Instant at) {
        AthleteId athlete = new AthleteId(UUID.randomUUID());
        commands.sendAndWait(
                new RegisterAthlete(athlete, living(zone), Goal.generalFitness(), AthleteFacts.availability(), at));
        // a node that has just ended may hold its claims for another ten seconds
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rows.sql(
                                        "select count(*) from refresh_due where athlete_id = ? and open_month is not null")
                                .param(athlete.value())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
        return athlete;
    }

    /** Until the new zone decides when the week closes; the plan may still be drawn for the one before. */
    void land(AthleteId athlete, String zone, Instant at) {
        commands.sendAndWait(new UpdateProfile(athlete, living(zone), at));
        await().pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(rows.sql("select zone from refresh_due where athlete_id = ?")
                                .param(athlete.value())
                                .query(String.class)
                                .single())
                        .isEqualTo(zone));
    }

    /** Until the plan is drawn for the new zone. */
    void move(AthleteId athlete, String zone, Instant at) {
        land(athlete, zone, at);
        await().untilAsserted(() -> assertThat(
                        rows.sql("""
                                select p.inputs ->> 'zone' || ' ' || d.zone from plan p join refresh_due d using (athlete_id)
                                where athlete_id = ?
                                """).param(athlete.value()).query(String.class).single())
                .isEqualTo(zone + " " + zone));
    }

    /** Everybody leaves, so that no test serves the athletes of another. */
    void disband() {
        rows.sql("select athlete_id from refresh_due")
                .query((row, number) -> new AthleteId(row.getObject(1, UUID.class)))
                .list()
                .forEach(erasure::erase);
    }

    /** In the order in which they were closed. */
    List<LocalDate> closedWeeks(AthleteId athlete) {
        return rows.sql("""
                        select convert_from(payload, 'UTF8')::jsonb ->> 'monday' from domain_event_entry
                        where athlete_id = ? and payload_type = 'plan.week-closed' order by sequence_number
                        """)
                .param(athlete.value())
                .query((row, number) -> LocalDate.parse(row.getString(1)))
                .list();
    }

    int revisions(AthleteId athlete, String trigger) {
        return rows.sql("""
                        select count(*) from domain_event_entry where athlete_id = ? and payload_type = 'plan.revised'
                          and convert_from(payload, 'UTF8')::jsonb ->> 'trigger' = ?
                        """)
                .params(athlete.value(), trigger)
                .query(Integer.class)
                .single();
    }

    private static Profile living(String zone) {
        Profile jo = AthleteFacts.profile();
        return new Profile(
                jo.birthDate(),
                jo.sex(),
                ZoneId.of(zone),
                jo.units(),
                jo.style(),
                jo.heightCm(),
                jo.massKg(),
                jo.maximumHeartRate(),
                jo.restingHeartRate(),
                jo.heartRateUnreliable(),
                jo.background(),
                jo.screening(),
                jo.guardianConsent());
    }
}
