package org.runningcoach.projection.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of profiles. A row that has seen an event already, by its version, stays as it is. */
@Component
class ProfileRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient rows;

    ProfileRows(JdbcClient rows) {
        this.rows = rows;
    }

    void add(AthleteRegistered event, long version) {
        rows.sql("""
                        insert into athlete_profile (athlete_id, version, profile, goal, methodology, availability, health,
                          registered_at, changed_at)
                        values (:athlete, :version, :profile::jsonb, :goal::jsonb, :methodology, :availability::jsonb,
                          :health::jsonb, :at, :at)
                        on conflict (athlete_id) do nothing
                        """)
                .param("athlete", event.athlete())
                .param("version", version)
                .param("profile", JSON.writeValueAsString(event.profile()))
                .param("goal", JSON.writeValueAsString(event.goal()))
                .param("methodology", event.methodology().name())
                .param("availability", JSON.writeValueAsString(event.availability()))
                .param("health", JSON.writeValueAsString(HealthState.well()))
                .param("at", timestamp(event.at()))
                .update();
    }

    void setProfile(UUID athlete, Profile profile, long version, Instant at) {
        set("profile = :value::jsonb", JSON.writeValueAsString(profile), athlete, version, at);
    }

    void setAvailability(UUID athlete, Availability availability, long version, Instant at) {
        set("availability = :value::jsonb", JSON.writeValueAsString(availability), athlete, version, at);
    }

    void setHealth(UUID athlete, HealthState health, long version, Instant at) {
        set("health = :value::jsonb", JSON.writeValueAsString(health), athlete, version, at);
    }

    void setGoal(UUID athlete, Goal goal, Methodology methodology, long version, Instant at) {
        set(
                "goal = :value::jsonb, methodology = '" + methodology.name() + "'",
                JSON.writeValueAsString(goal),
                athlete,
                version,
                at);
    }

    private void set(String columns, String value, UUID athlete, long version, Instant at) {
        rows.sql("update athlete_profile set " + columns
                        + ", version = :version, changed_at = :at where athlete_id = :athlete and version < :version")
                .param("value", value)
                .param("athlete", athlete)
                .param("version", version)
                .param("at", timestamp(at))
                .update();
    }

    Optional<ProfileView> find(AthleteId athlete) {
        return find(rows, athlete);
    }

    static Optional<ProfileView> find(JdbcClient rows, AthleteId athlete) {
        return rows.sql("select * from athlete_profile where athlete_id = ?")
                .param(athlete.value())
                .query((row, number) -> view(row))
                .optional();
    }

    private static ProfileView view(ResultSet row) throws SQLException {
        return new ProfileView(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                row.getLong("version"),
                JSON.readValue(row.getString("profile"), Profile.class),
                JSON.readValue(row.getString("goal"), Goal.class),
                Methodology.valueOf(row.getString("methodology")),
                JSON.readValue(row.getString("availability"), Availability.class),
                JSON.readValue(row.getString("health"), HealthState.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
