package org.runningcoach.api.wiring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.commands.UpdateProfile;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.NewerVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer version of the program has written into the event table that this one reads, as in a rolling update. */
@CoachTest
class NewerVersionIT {

    private static final String SAGA = "saga-plan-regeneration";

    @Autowired
    private JdbcClient rows;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private ParkedEventsAgain again;

    @Autowired
    private CommandGateway commands;

    @Test
    void an_event_of_an_unknown_name_is_parked_by_every_group_with_the_athletes_later_events() {
        AthleteId unlucky = joined();
        append(unlucky, Stream.PLAN, "plan.feedback-weighed", "1", "{\"weight\": 3}");
        changeProfile(unlucky);
        AthleteId other = joined();
        changeProfile(other);
        awaitDrawn(other, 2);
        for (String group : processing.eventProcessors().keySet()) {
            await().untilAsserted(
                            () -> assertThat(parked(unlucky, group)).as(group).startsWith("plan.feedback-weighed 1"));
        }
        for (String group : List.of("view-profile", SAGA)) {
            await().untilAsserted(() -> assertThat(parked(unlucky, group))
                    .as(group)
                    .containsExactly("plan.feedback-weighed 1", "athlete.profile-updated 1"));
        }
        assertThat(parked(other, "view-profile")).isEmpty();
        assertThat(causes(unlucky)).allMatch(cause -> cause.contains("plan.feedback-weighed"));
    }

    @Test
    void an_event_of_a_newer_revision_is_parked_by_those_who_would_handle_it() {
        AthleteId unlucky = joined();
        append(unlucky, Stream.LOG, "log.activity-recorded", "99", golden("log.activity-recorded.1"));
        changeProfile(unlucky);
        AthleteId other = joined();
        awaitDrawn(other, 1);
        await().untilAsserted(
                        () -> assertThat(parked(unlucky, "view-activity")).containsExactly("log.activity-recorded 99"));
        await().untilAsserted(() -> assertThat(parked(unlucky, "view-fitness"))
                .startsWith("log.activity-recorded 99", "athlete.profile-updated 1"));
        awaitDrawn(unlucky, 2);
        assertThat(parked(unlucky, "view-profile"))
                .as("it has no use for activities")
                .isEmpty();
        assertThat(causes(unlucky)).allMatch(cause -> cause.contains("revision 99"));
    }

    @Test
    void a_newer_revision_for_the_saga_is_parked_there_and_done_once_it_can_be_read() {
        AthleteId athlete = joined();
        append(athlete, Stream.ATHLETE, "athlete.health-cleared", "99", golden("athlete.health-cleared.1"));
        await().untilAsserted(() -> assertThat(parked(athlete, SAGA)).containsExactly("athlete.health-cleared 99"));
        again.tryAll();
        assertThat(parked(athlete, SAGA)).as("it cannot be read yet").hasSize(1);
        for (String table : List.of("dead_letter_entry", "domain_event_entry")) {
            asOwner("update " + table + " set payload_revision = '1' where athlete_id = '" + athlete + "'");
        }
        await().untilAsserted(() -> {
            again.tryAll();
            assertThat(parked(athlete, SAGA)).isEmpty();
        });
        awaitDrawn(athlete, 1);
        assertThat(parked(athlete, "view-profile")).isEmpty();
    }

    @Test
    void nothing_is_decided_over_what_cannot_be_read() {
        AthleteId unknown = joined();
        append(unknown, Stream.ATHLETE, "athlete.moon-reached", "1", "{}");
        AthleteId newer = joined();
        append(newer, Stream.ATHLETE, "athlete.profile-updated", "99", golden("athlete.profile-updated.1"));
        for (AthleteId athlete : List.of(unknown, newer)) {
            long before = stored(athlete);
            assertThatThrownBy(() -> changeProfile(athlete)).hasStackTraceContaining("version");
            assertThat(stored(athlete)).isEqualTo(before);
        }
    }

    @Test
    void what_is_handled_and_parked_is_what_is_stored(@Autowired ViewAudit audit) {
        AthleteId athlete = joined();
        append(athlete, Stream.LOG, "log.dreamt", "1", "{}");
        for (View view : Views.all()) {
            await().untilAsserted(() ->
                    assertThat(parked(athlete, view.group())).as(view.group()).contains("log.dreamt 1"));
            await().untilAsserted(
                            () -> assertThat(audit.count(view)).as(view.group()).matches(ViewCount::addsUp));
        }
    }

    @Test
    void an_update_that_knows_the_event_handles_what_was_parked(@Autowired ViewAudit audit) {
        AthleteId athlete = joined();
        append(athlete, Stream.ATHLETE, "athlete.health-freed", "1", golden("athlete.health-cleared.1"));
        for (String group : processing.eventProcessors().keySet()) {
            await().untilAsserted(
                            () -> assertThat(parked(athlete, group)).as(group).hasSize(1));
        }
        for (String table : List.of("dead_letter_entry", "domain_event_entry")) {
            asOwner("update " + table
                    + " set payload_type = 'athlete.health-cleared' where payload_type = 'athlete.health-freed'");
        }
        for (String group : processing.eventProcessors().keySet()) {
            await().untilAsserted(() -> {
                again.tryAll();
                assertThat(parked(athlete, group)).as(group).isEmpty();
            });
        }
        for (View view : Views.all()) {
            await().untilAsserted(
                            () -> assertThat(audit.count(view)).as(view.group()).matches(ViewCount::addsUp));
        }
    }

    /** Registered, with a first plan, and all views in step. */
    private AthleteId joined() {
        AthleteId athlete = new AthleteId(UUID.randomUUID());
        commands.sendAndWait(new RegisterAthlete(
                athlete, AthleteFacts.profile(), Goal.generalFitness(), AthleteFacts.availability(), Instant.now()));
        awaitDrawn(athlete, 1);
        return athlete;
    }

    private void changeProfile(AthleteId athlete) {
        commands.sendAndWait(
                new UpdateProfile(athlete, AthleteFacts.profileBornOn(LocalDate.of(1988, 1, 2)), Instant.now()));
    }

    private void awaitDrawn(AthleteId athlete, int times) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(count(
                            "select count(*) from domain_event_entry where payload_type like 'plan.%ed' and athlete_id = ?",
                            athlete))
                    .isGreaterThanOrEqualTo(times);
            assertThat(count("select count(*) from association_value_entry where athlete_id = ?", athlete))
                    .isZero();
        });
    }

    private List<String> parked(AthleteId athlete, String group) {
        return rows.sql("""
                        select payload_type || ' ' || payload_revision from dead_letter_entry
                        where athlete_id = ? and processing_group = ? order by sequence_index
                        """)
                .params(athlete.value(), group)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> causes(AthleteId athlete) {
        return rows.sql(
                        "select cause_message from dead_letter_entry where athlete_id = ? and cause_message is not null")
                .param(athlete.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long stored(AthleteId athlete) {
        return count("select count(*) from domain_event_entry where athlete_id = ?", athlete);
    }

    private long count(String query, AthleteId athlete) {
        return rows.sql(query).param(athlete.value()).query(Long.class).single();
    }

    private void append(AthleteId athlete, Stream stream, String name, String revision, String payload) {
        new NewerVersion(access).append(athlete, stream, name, revision, payload);
    }

    private static String golden(String file) {
        try (InputStream json = AthleteFacts.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new String(requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asOwner(String statement) {
        new NewerVersion(access).asOwner(statement);
    }
}
