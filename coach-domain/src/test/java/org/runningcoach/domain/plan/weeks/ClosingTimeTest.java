package org.runningcoach.domain.plan.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTimeTest {

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, and the nights on which clocks change
        "Europe/Berlin, 2026-03-09, 2026-03-15T22:00:00Z",
        "Europe/Berlin, 2026-03-23, 2026-03-29T21:00:00Z",
        "Europe/Berlin, 2026-10-19, 2026-10-25T22:00:00Z",
        "America/New_York, 2026-03-02, 2026-03-09T03:00:00Z",
        "America/New_York, 2026-10-26, 2026-11-02T04:00:00Z",
        // both ends of the calendar
        "Pacific/Kiritimati, 2026-03-09, 2026-03-15T09:00:00Z",
        "Pacific/Pago_Pago, 2026-03-09, 2026-03-16T10:00:00Z"
    })
    void a_week_closes_on_sunday_at_eleven_in_the_evening(String zone, LocalDate monday, Instant closes) {
        assertThat(ClosingTime.of(monday, ZoneId.of(zone))).isEqualTo(closes);
    }

    @Test
    void a_week_is_over_from_the_instant_of_closing_on() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant closes = Instant.parse("2026-03-15T22:00:00Z");
        assertThat(ClosingTime.latestWeekOver(berlin, closes.minusNanos(1))).isEqualTo("2026-03-02");
        assertThat(ClosingTime.latestWeekOver(berlin, closes)).isEqualTo("2026-03-09");
        assertThat(ClosingTime.latestWeekOver(
                        berlin, closes.plus(Duration.ofDays(7)).minusNanos(1)))
                .isEqualTo("2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "America/Nuuk",
                "Asia/Amman",
                "Africa/Cairo",
                "Pacific/Kiritimati",
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "UTC"
            })
    void hour_by_hour_through_years_every_week_closes_once_and_in_order(String name) {
        ZoneId zone = ZoneId.of(name);
        List<LocalDate> closed = new ArrayList<>();
        Instant end = Instant.parse("2027-01-10T00:00:00Z");
        for (Instant at = Instant.parse("2011-12-01T00:30:00Z"); at.isBefore(end); at = at.plusSeconds(3_600)) {
            LocalDate week = ClosingTime.latestWeekOver(zone, at);
            if (closed.isEmpty() || !closed.getLast().equals(week)) {
                closed.add(week);
            }
        }
        assertThat(closed)
                .containsExactlyElementsOf(closed.getFirst()
                        .datesUntil(closed.getLast().plusDays(1), Period.ofWeeks(1))
                        .toList());
    }
}
