package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;

/** Everything that must hold for the times an athlete can train. */
public final class AvailabilityRules {

    private AvailabilityRules() {}

    public static List<Rule> of(Availability availability, LocalDate today) {
        return List.of(
                new SomeWeekdayIsAvailable(availability),
                new WeekdaysAreNamedOnce(availability),
                new SessionsLastTenMinutesToTenHours(availability),
                new WeeksHaveOneToSevenTrainingDays(availability),
                new TheLongRunDayIsAvailable(availability),
                new BlackoutsAreAtMostAHundred(availability),
                new BlackoutsLieWithinFiveYears(availability, today));
    }
}
