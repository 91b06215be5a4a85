package org.runningcoach.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@JobsTest
@TestPropertySource(properties = {"coach.jobs.scheduled=true", "coach.jobs.every=PT1S"})
class ScheduledJobsIT {

    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T12:00:00Z");

    @Autowired
    private Club club;

    @Test
    void nobody_has_to_ask_for_the_weekly_refresh() {
        SetClock.to(WEDNESDAY);
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(Instant.parse("2026-03-08T22:00:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 2)));
        club.disband();
    }
}
