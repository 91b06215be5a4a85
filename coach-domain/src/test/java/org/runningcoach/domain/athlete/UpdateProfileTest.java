package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.profile;
import static org.runningcoach.domain.athlete.AthleteFacts.profileBornOn;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.UpdateProfile;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.Profile;

class UpdateProfileTest {

    private static final Profile OLDER = profileBornOn(LocalDate.of(1979, 6, 14));

    @Test
    void a_new_profile_takes_the_place_of_the_old_one() {
        AthleteFixture.given(registered())
                .when(new UpdateProfile(ATHLETE, OLDER, NOW))
                .expectEvents(new ProfileUpdated(ATHLETE.value(), OLDER, NOW));
    }

    @Test
    void the_same_profile_again_changes_nothing() {
        AthleteFixture.given(registered(), new ProfileUpdated(ATHLETE.value(), OLDER, NOW))
                .when(new UpdateProfile(ATHLETE, OLDER, NOW.plusSeconds(5)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_impossible_profile_is_refused() {
        AthleteFixture.given(registered())
                .when(new UpdateProfile(ATHLETE, profileBornOn(LocalDate.of(1925, 2, 28)), NOW))
                .expectNoEvents()
                .expectException(refusing("profile.birthDate"));
    }

    @Test
    void nobody_is_updated_before_they_registered() {
        AthleteFixture.given()
                .when(new UpdateProfile(ATHLETE, profile(), NOW))
                .expectException(AggregateNotFoundException.class);
    }
}
