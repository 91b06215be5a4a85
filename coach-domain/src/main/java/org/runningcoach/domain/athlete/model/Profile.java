package org.runningcoach.domain.athlete.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The athlete as far as training depends on them. Name and e-mail are not here: they stay in the account, out of every event.
 *
 * @param birthDate gives the age, 13 to 100 for a plan
 * @param zone the athlete's time zone: "today", weeks and deadlines are reckoned in it
 * @param heightCm 100 to 250
 * @param massKg 25 to 250
 * @param maximumHeartRate measured, 150 to 215
 * @param restingHeartRate 30 to 100
 * @param heartRateUnreliable true with beta-blockers or other rate-limiting drugs: effort only
 * @param guardianConsent needed under 18
 */
public record Profile(
        LocalDate birthDate,
        Sex sex,
        ZoneId zone,
        Units units,
        CommunicationStyle style,
        @Nullable Double heightCm,
        @Nullable Double massKg,
        @Nullable Integer maximumHeartRate,
        @Nullable Integer restingHeartRate,
        boolean heartRateUnreliable,
        RunningBackground background,
        Screening screening,
        boolean guardianConsent) {

    /** The athlete's local date at that instant: their "today". */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Full years on the given day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
