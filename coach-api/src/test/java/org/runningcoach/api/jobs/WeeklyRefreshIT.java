package org.runningcoach.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.model.HandEntry;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.refresh.AthletePresence;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.JobRun;
import org.runningcoach.saga.refresh.JobStart;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.runningcoach.saga.refresh.RunState;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;

@JobsTest
class WeeklyRefreshIT {

    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T12:00:00Z");
    /** In Berlin. */
    private static final Instant SUNDAY_23 = Instant.parse("2026-03-08T22:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Jobs jobs;

    @Autowired
    private Club club;

    @BeforeEach
    void setClock() {
        SetClock.to(WEDNESDAY);
    }

    @AfterEach
    void disband() {
        club.disband();
    }

    @Test
    void a_week_closes_on_sunday_evening_once_and_the_plan_follows() {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23.minusSeconds(1));
        assertThat(refresh().run()).isEmpty();
        SetClock.to(SUNDAY_23);
        JobRun run = served();
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run)
                .extracting(JobRun::due, JobRun::succeeded, JobRun::failed)
                .containsExactly(1, 1, 0);
        assertThat(run.progress()).isEqualTo(1);
        assertThat(club.closedWeeks(athlete)).containsExactly(MONDAY);
        assertThat(club.revisions(athlete, "WEEK_CLOSED")).isLessThanOrEqualTo(1);
    }

    @Test
    void a_second_call_does_nothing_even_before_the_view_shows_the_first() {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23);
        served();
        assertThat(refresh().run()).isEmpty();
        SetClock.to(SUNDAY_23.plus(Duration.ofDays(6)));
        assertThat(refresh().run()).isEmpty();
        assertThat(club.closedWeeks(athlete)).containsExactly(MONDAY);
    }

    @Test
    void weeks_missed_are_closed_in_order_with_one_revision_at_the_end() {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23.plus(Duration.ofDays(30)));
        assertThat(served().succeeded()).isEqualTo(1);
        assertThat(club.closedWeeks(athlete))
                .containsExactly(
                        MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), MONDAY.plusWeeks(3), MONDAY.plusWeeks(4));
        assertThat(club.revisions(athlete, "WEEK_CLOSED")).isEqualTo(1);
    }

    @Test
    void who_is_silent_for_eight_weeks_is_passed_over_until_they_come_back(@Autowired AthletePresence presence) {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        Instant later = SUNDAY_23.plus(Duration.ofDays(63));
        SetClock.to(later);
        JobStart nobody = refresh();
        assertThat(nobody.run()).isEmpty();
        assertThat(nobody.passedOver()).isEqualTo(1);
        assertThat(club.closedWeeks(athlete)).isEmpty();
        presence.seen(athlete, later);
        assertThat(served().passedOver()).isZero();
        assertThat(club.closedWeeks(athlete)).isNotEmpty().endsWith(MONDAY.plusWeeks(9));
        assertThat(club.revisions(athlete, "WEEK_CLOSED")).isEqualTo(1);
    }

    @Test
    void an_athlete_who_fails_is_listed_and_served_when_the_cause_is_gone(@Autowired DatabaseAccess access)
            throws SQLException {
        AthleteId unlucky = club.join("Europe/Berlin", WEDNESDAY);
        AthleteId one = club.join("Europe/Berlin", WEDNESDAY);
        AthleteId other = club.join("Europe/Vienna", WEDNESDAY);
        asOwner(access, """
                create function refuse() returns trigger language plpgsql as $$ begin
                  if exists (select from added where athlete_id = '%s') then raise exception 'the disk is angry'; end if;
                  return null; end $$;
                create trigger refuse after insert on domain_event_entry referencing new table as added
                  for each statement execute function refuse()
                """.formatted(unlucky));
        SetClock.to(SUNDAY_23);
        JobRun run = served();
        assertThat(run)
                .extracting(JobRun::due, JobRun::succeeded, JobRun::failed)
                .containsExactly(3, 2, 1);
        assertThat(jobs.failures(run.id(), 10)).singleElement().satisfies(failure -> {
            assertThat(failure.athlete()).isEqualTo(unlucky);
            assertThat(failure.reason()).isNotBlank();
        });
        assertThat(club.closedWeeks(one)).containsExactly(MONDAY);
        assertThat(club.closedWeeks(other)).containsExactly(MONDAY);
        assertThat(jobs.run(Job.WEEKLY_REFRESH, Patience.GROWING).run())
                .as("the schedule leaves them alone for a while")
                .isEmpty();
        asOwner(access, "drop trigger refuse on domain_event_entry; drop function refuse()");
        assertThat(served()).extracting(JobRun::due, JobRun::succeeded).containsExactly(1, 1);
        assertThat(club.closedWeeks(unlucky)).containsExactly(MONDAY);
        assertThat(club.closedWeeks(one)).containsExactly(MONDAY);
    }

    @Test
    void a_run_logged_after_the_refresh_corrects_the_plan_once(@Autowired CommandGateway commands) {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23);
        served();
        SetClock.to(SUNDAY_23.plus(Duration.ofMinutes(40)));
        commands.sendAndWait(new RecordActivity(
                athlete,
                HandEntry.recording(
                        LocalDateTime.of(2026, 3, 8, 21, 0),
                        Sport.RUNNING,
                        Surface.ROAD,
                        "Running",
                        "",
                        12_000.0,
                        4_000,
                        null,
                        null,
                        null,
                        null,
                        null),
                ZoneOffset.ofHours(1),
                SUNDAY_23.plus(Duration.ofMinutes(40))));
        await().untilAsserted(() ->
                assertThat(club.revisions(athlete, "ACTIVITY_RECORDED")).isEqualTo(1));
        assertThat(refresh().run()).isEmpty();
        assertThat(club.closedWeeks(athlete)).containsExactly(MONDAY);
    }

    @Test
    void months_that_are_over_close_with_the_week_or_by_their_own_job() {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(Instant.parse("2026-03-31T21:59:59Z"));
        assertThat(jobs.run(Job.SNAPSHOTS, Patience.NONE).run()).isEmpty();
        SetClock.to(Instant.parse("2026-03-31T22:00:00Z"));
        UUID run = jobs.run(Job.SNAPSHOTS, Patience.NONE).run().orElseThrow();
        assertThat(jobs.find(run)).map(JobRun::succeeded).hasValue(1);
        assertThat(jobs.run(Job.SNAPSHOTS, Patience.NONE).run()).isEmpty();
        assertThat(club.closedWeeks(athlete)).isEmpty();
    }

    @Test
    void fitness_is_reckoned_anew_once_for_each_assumed_day() {
        club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(WEDNESDAY.plus(Duration.ofDays(10)));
        UUID run = await().until(
                        () -> jobs.run(Job.FITNESS_UPDATE, Patience.NONE).run(), Optional::isPresent)
                .orElseThrow();
        assertThat(jobs.find(run)).map(JobRun::succeeded).hasValue(1);
        assertThat(jobs.run(Job.FITNESS_UPDATE, Patience.NONE).run()).isEmpty();
    }

    private JobStart refresh() {
        return jobs.run(Job.WEEKLY_REFRESH, Patience.NONE);
    }

    private JobRun served() {
        return jobs.find(refresh().run().orElseThrow()).orElseThrow();
    }

    private static void asOwner(DatabaseAccess access, String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
