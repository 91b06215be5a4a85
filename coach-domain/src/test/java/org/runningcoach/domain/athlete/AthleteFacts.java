package org.runningcoach.domain.athlete;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.CommunicationStyle;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.athlete.model.Units;
import org.runningcoach.domain.shared.AthleteId;

/** An athlete of 36 who wants to run 10 km, on the first of March 2026; ready-made for tests. */
public final class AthleteFacts {

    public static final AthleteId ATHLETE = AthleteId.of("0190f2a4-0000-7000-8000-000000000001");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    /** Half past midnight of {@link #TODAY} in Berlin; in London it is still February. */
    public static final Instant NOW = Instant.parse("2026-02-28T23:30:00Z");

    private AthleteFacts() {}

    public static Profile profile() {
        return profileBornOn(LocalDate.of(1989, 6, 14));
    }

    public static Profile profileBornOn(LocalDate birthDate) {
        return new Profile(
                birthDate,
                Sex.FEMALE,
                ZoneId.of("Europe/Berlin"),
                Units.KILOMETRES,
                CommunicationStyle.DIRECT,
                168.0,
                61.5,
                188,
                52,
                false,
                new RunningBackground(LocalDate.of(2021, 4, 1), 32_000.0, 95, 345, 4),
                Screening.CLEAR,
                false);
    }

    public static Goal tenKilometres() {
        return Goal.of(Race.over(10_000, TODAY.plusWeeks(12)));
    }

    public static Availability availability() {
        return new Availability(
                List.of(
                        new AvailableDay(DayOfWeek.TUESDAY, 60),
                        new AvailableDay(DayOfWeek.THURSDAY, 60),
                        new AvailableDay(DayOfWeek.SATURDAY, 45),
                        new AvailableDay(DayOfWeek.SUNDAY, 150)),
                4,
                DayOfWeek.SUNDAY,
                List.of());
    }

    public static RegisterAthlete register() {
        return new RegisterAthlete(ATHLETE, profile(), tenKilometres(), availability(), NOW);
    }

    public static AthleteRegistered registered() {
        UUID athlete = ATHLETE.value();
        return new AthleteRegistered(athlete, profile(), tenKilometres(), Methodology.DANIELS, availability(), NOW);
    }
}
