package org.runningcoach.api.asof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Reads the parameter {@code asOf}: an instant, or a date for its end in the athlete's zone, and for now while it is today. */
@Component
public class AsOf {

    /** For the API's own description. */
    public static final String DESCRIPTION =
            "Answers as was known then: an instant such as 2026-03-01T12:00:00Z, or a date for its"
                    + " end in your time zone (today's date is now). Neither in the future nor before the profile began.";

    private static final String PARAMETER = "asOf";
    private static final int LENGTH_OF_A_DATE = 10;

    private final CurrentProfile profiles;

    AsOf(CurrentProfile profiles) {
        this.profiles = profiles;
    }

    /** The earlier instant that is meant; none when nothing or the present is asked for. */
    public @Nullable Instant past(@Nullable String given, AthleteId athlete, Instant now) {
        if (given == null) {
            return null;
        }
        ProfileView profile = profiles.find(athlete).orElseThrow(AsOf::noProfile);
        Instant at = read(given, profile.profile().zone(), now);
        if (at.isAfter(now)) {
            throw Refusal.ofParameter(PARAMETER, "in-the-future", "What will be known then is not known yet.");
        }
        if (at.isBefore(profile.registeredAt())) {
            throw Refusal.ofParameter(
                    PARAMETER,
                    "before-registration",
                    "Nothing was known of you before " + profile.registeredAt().truncatedTo(ChronoUnit.SECONDS) + ".");
        }
        return at.equals(now) ? null : at;
    }

    private static Refusal noProfile() {
        return Refusal.conflict("profile-missing", "There is no profile yet: complete it with PUT /api/users/profile.");
    }

    private static Instant read(String given, ZoneId zone, Instant now) {
        try {
            return given.length() <= LENGTH_OF_A_DATE ? endOf(LocalDate.parse(given), zone, now) : Instant.parse(given);
        } catch (DateTimeException notReadable) {
            throw Refusal.ofParameter(
                    PARAMETER,
                    "wrong-form",
                    "Give an instant, such as 2026-03-01T12:00:00Z, or a date, such as 2026-03-01.");
        }
    }

    /** The last microsecond of the day: facts carry the product's time to the microsecond. */
    private static Instant endOf(LocalDate date, ZoneId zone, Instant now) {
        return date.equals(LocalDate.ofInstant(now, zone))
                ? now
                : date.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
