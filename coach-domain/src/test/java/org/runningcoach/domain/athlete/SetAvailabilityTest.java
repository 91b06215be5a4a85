package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.availability;
import static org.runningcoach.domain.athlete.AthleteFacts.profile;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFacts.tenKilometres;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import java.time.DayOfWeek;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.commands.SetAvailability;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.shared.RuleViolation;

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

    @Test
    void blackouts_of_another_age_are_refused_at_registration_and_later() {
        Availability mistyped = with(
                new Blackout(TODAY.minusYears(5).minusDays(1), TODAY),
                new Blackout(TODAY, TODAY.plusYears(5).plusDays(1)));
        Matcher<RuleViolation> refusal = refusing("availability.blackouts[0].first", "availability.blackouts[1].last");
        AthleteFixture.given(registered())
                .when(new SetAvailability(ATHLETE, mistyped, NOW))
                .expectNoEvents()
                .expectException(refusal);
        AthleteFixture.given()
                .when(new RegisterAthlete(ATHLETE, profile(), tenKilometres(), mistyped, NOW))
                .expectNoEvents()
                .expectException(refusal);
    }

    @Test
    void blackouts_reach_five_years_back_and_ahead() {
        Availability widest = with(new Blackout(TODAY.minusYears(5), TODAY.plusYears(5)));
        AthleteFixture.given(registered())
                .when(new SetAvailability(ATHLETE, widest, NOW))
                .expectEvents(new AvailabilitySet(ATHLETE.value(), widest, NOW));
    }

    private static Availability with(Blackout... blackouts) {
        return new Availability(availability().days(), 4, DayOfWeek.SUNDAY, List.of(blackouts));
    }
}
