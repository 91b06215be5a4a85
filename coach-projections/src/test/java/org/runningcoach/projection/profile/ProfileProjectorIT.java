package org.runningcoach.projection.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class ProfileProjectorIT {

    private static final Instant LATER = AthleteFacts.NOW.plusSeconds(3600);
    private static final Profile OLDER = AthleteFacts.profileBornOn(AthleteFacts.TODAY.minusYears(50));
    private static final HealthReport NIGGLE = new HealthReport(HealthCondition.NIGGLE, AthleteFacts.TODAY);
    private static final HealthReport ILL = new HealthReport(HealthCondition.ILL, AthleteFacts.TODAY);

    private static TestDatabase database;

    private final UUID athlete = UUID.randomUUID();
    private ProfileProjector projector;
    private ProfileQueryHandler queries;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void an_athlete_is_registered() {
        projector = new ProfileProjector(new ProfileRows(database.writes()));
        queries = new ProfileQueryHandler(database.reads());
        projector.on(registered(), 0);
    }

    @Test
    void a_registration_is_read_back_whole() {
        assertThat(find())
                .contains(new ProfileView(
                        new AthleteId(athlete),
                        0,
                        AthleteFacts.profile(),
                        AthleteFacts.tenKilometres(),
                        Methodology.DANIELS,
                        AthleteFacts.availability(),
                        HealthState.well(),
                        AthleteFacts.NOW,
                        AthleteFacts.NOW));
    }

    @Test
    void what_is_set_takes_the_place_of_what_was() {
        var weekend = new Availability(AthleteFacts.availability().days().subList(2, 4), 2, null, List.of());
        projector.on(new ProfileUpdated(athlete, OLDER, LATER), 1);
        projector.on(new AvailabilitySet(athlete, weekend, LATER), 2);
        projector.on(goalChanged(), 3);
        projector.on(new HealthReported(athlete, NIGGLE, LATER), 4);
        projector.on(new HealthReported(athlete, ILL, LATER), 5);
        projector.on(new HealthCleared(athlete, HealthCondition.NIGGLE, AthleteFacts.TODAY, LATER), 6);
        assertThat(find())
                .contains(new ProfileView(
                        new AthleteId(athlete),
                        6,
                        OLDER,
                        Goal.generalFitness(),
                        Methodology.DANIELS,
                        weekend,
                        HealthState.well().with(ILL),
                        AthleteFacts.NOW,
                        LATER));
    }

    @Test
    void events_that_come_twice_change_nothing() {
        projector.on(new HealthReported(athlete, NIGGLE, LATER), 1);
        projector.on(new HealthCleared(athlete, HealthCondition.NIGGLE, AthleteFacts.TODAY, LATER), 2);
        Optional<ProfileView> once = find();
        projector.on(registered(), 0);
        projector.on(new HealthReported(athlete, NIGGLE, LATER), 1);
        projector.on(new HealthCleared(athlete, HealthCondition.NIGGLE, AthleteFacts.TODAY, LATER), 2);
        assertThat(find()).isEqualTo(once);
    }

    @Test
    void an_athlete_nobody_registered_has_no_profile() {
        assertThat(queries.answer(new FindProfile(new AthleteId(UUID.randomUUID()))))
                .isEmpty();
    }

    private Optional<ProfileView> find() {
        return queries.answer(new FindProfile(new AthleteId(athlete)));
    }

    private AthleteRegistered registered() {
        AthleteRegistered fact = AthleteFacts.registered();
        return new AthleteRegistered(
                athlete, fact.profile(), fact.goal(), fact.methodology(), fact.availability(), fact.at());
    }

    private GoalChanged goalChanged() {
        return new GoalChanged(
                athlete,
                AthleteFacts.tenKilometres(),
                Goal.generalFitness(),
                Methodology.DANIELS,
                Methodology.DANIELS,
                AthleteFacts.TODAY,
                LATER);
    }
}
