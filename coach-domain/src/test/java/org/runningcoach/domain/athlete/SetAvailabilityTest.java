package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.availability;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.SetAvailability;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;

class SetAvailabilityTest {

    @Test
    void new_days_take_the_place_of_the_old_ones() {
        var holiday = new Availability(
                availability().days(), 4, DayOfWeek.SUNDAY, List.of(new Blackout(TODAY, TODAY.plusDays(13))));
        AthleteFixture.given(registered())
                .when(new SetAvailability(ATHLETE, holiday, NOW))
                .expectEvents(new AvailabilitySet(ATHLETE.value(), holiday, NOW));
    }

    @Test
    void the_same_days_in_another_order_change_nothing() {
        var shuffled = new Availability(availability().days().reversed(), 4, DayOfWeek.SUNDAY, List.of());
        AthleteFixture.given(registered())
                .when(new SetAvailability(ATHLETE, shuffled, NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void impossible_days_are_refused() {
        var impossible =
                new Availability(List.of(new AvailableDay(DayOfWeek.MONDAY, 5)), 8, DayOfWeek.SUNDAY, List.of());
        AthleteFixture.given(registered())
                .when(new SetAvailability(ATHLETE, impossible, NOW))
                .expectNoEvents()
                .expectException(
                        refusing("availability.days.MONDAY", "availability.maxDaysPerWeek", "availability.longRunDay"));
    }
}
