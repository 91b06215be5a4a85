package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.availability;
import static org.runningcoach.domain.athlete.AthleteFacts.profile;
import static org.runningcoach.domain.athlete.AthleteFacts.profileBornOn;
import static org.runningcoach.domain.athlete.AthleteFacts.register;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.shared.RuleViolation;

class RegisterAthleteTest {

    @Test
    void an_athlete_begins_with_a_goal_and_its_methodology() {
        AthleteFixture.given().when(register()).expectEvents(registered());
    }

    @Test
    void registering_again_with_the_same_data_changes_nothing() {
        AthleteFixture.given(registered())
                .when(register())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void registering_again_with_other_data_is_refused() {
        AthleteFixture.given(registered())
                .when(new RegisterAthlete(ATHLETE, profile(), Goal.generalFitness(), availability(), NOW))
                .expectNoEvents()
                .expectException(RuleViolation.class);
    }

    @Test
    void every_mistake_is_told_at_once() {
        var goal = Goal.of(Race.over(10_000, TODAY.minusDays(1)));
        var nowhere = new Availability(List.of(), 4, null, List.of());
        AthleteFixture.given()
                .when(new RegisterAthlete(ATHLETE, profileBornOn(LocalDate.of(2019, 1, 1)), goal, nowhere, NOW))
                .expectNoEvents()
                .expectException(refusing(
                        "profile.birthDate", "profile.guardianConsent", "goal.race.date", "availability.days"));
    }

    @Test
    void today_is_the_athletes_own() {
        var goal = Goal.of(Race.over(10_000, LocalDate.of(2026, 2, 28)));
        AthleteFixture.given()
                .when(new RegisterAthlete(ATHLETE, profile(), goal, availability(), NOW))
                .expectException(refusing("goal.race.date"));
        AthleteFixture.given()
                .when(new RegisterAthlete(ATHLETE, inLondon(), goal, availability(), NOW))
                .expectSuccessfulHandlerExecution();
    }

    private static Profile inLondon() {
        Profile berlin = profile();
        return new Profile(
                berlin.birthDate(),
                berlin.sex(),
                ZoneId.of("Europe/London"),
                berlin.units(),
                berlin.style(),
                null,
                null,
                null,
                null,
                false,
                RunningBackground.unknown(),
                berlin.screening(),
                false);
    }
}
