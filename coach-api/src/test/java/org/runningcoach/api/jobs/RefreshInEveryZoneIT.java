package org.runningcoach.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;

@JobsTest
class RefreshInEveryZoneIT {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Club club;

    @AfterEach
    void disband() {
        club.disband();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-23, 2026-03-29T21:00:00Z",
        "Europe/Berlin, 2026-10-19, 2026-10-25T22:00:00Z",
        "America/New_York, 2026-03-02, 2026-03-09T03:00:00Z",
        "America/New_York, 2026-10-26, 2026-11-02T04:00:00Z",
        "Pacific/Kiritimati, 2026-03-09, 2026-03-15T09:00:00Z"
    })
    void hour_by_hour_around_the_night_the_week_closes_once(String zone, LocalDate monday, Instant closes) {
        AthleteId athlete = joined(zone, closes.minus(Duration.ofDays(3)));
        for (int hour = -4; hour < 0; hour++) {
            refreshAt(closes.plus(Duration.ofHours(hour)));
        }
        refreshAt(closes.minusSeconds(1));
        assertThat(club.closedWeeks(athlete)).isEmpty();
        for (int hour = 0; hour < 6; hour++) {
            refreshAt(closes.plus(Duration.ofHours(hour)));
            assertThat(club.closedWeeks(athlete)).containsExactly(monday);
        }
    }

    @Test
    void a_week_closed_in_the_east_does_not_close_again_in_the_west() {
        Instant inKiritimati = Instant.parse("2026-03-15T09:00:00Z");
        AthleteId athlete = joined("Pacific/Kiritimati", inKiritimati.minus(Duration.ofDays(3)));
        refreshAt(inKiritimati);
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 9));
        Instant onTheFlight = inKiritimati.plus(Duration.ofHours(1));
        SetClock.to(onTheFlight);
        club.move(athlete, "Pacific/Honolulu", onTheFlight);
        for (int hour = 1; hour < 30; hour++) {
            refreshAt(inKiritimati.plus(Duration.ofHours(hour)));
        }
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 9));
        refreshAt(Instant.parse("2026-03-23T09:00:00Z"));
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16));
    }

    @Test
    void a_week_left_open_in_the_west_closes_on_arrival_in_the_east() {
        Instant evening = Instant.parse("2026-03-15T12:00:00Z");
        AthleteId athlete = joined("Pacific/Honolulu", evening.minus(Duration.ofDays(3)));
        refreshAt(evening);
        assertThat(club.closedWeeks(athlete)).isEmpty();
        club.move(athlete, "Pacific/Kiritimati", evening);
        for (int hour = 0; hour < 30; hour++) {
            refreshAt(evening.plus(Duration.ofHours(hour)));
        }
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_refresh_right_after_the_landing_does_not_wait_for_the_plan_of_the_new_zone() {
        Instant evening = Instant.parse("2026-03-15T12:00:00Z");
        AthleteId athlete = joined("Pacific/Honolulu", evening.minus(Duration.ofDays(3)));
        SetClock.to(evening);
        club.land(athlete, "Pacific/Kiritimati", evening);
        UUID run = jobs.run(Job.WEEKLY_REFRESH, Patience.NONE).run().orElseThrow();
        assertThat(jobs.failures(run, 1)).isEmpty();
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 9));
    }

    private AthleteId joined(String zone, Instant at) {
        SetClock.to(at);
        return club.join(zone, at);
    }

    private void refreshAt(Instant now) {
        SetClock.to(now);
        jobs.run(Job.WEEKLY_REFRESH, Patience.NONE);
    }
}
