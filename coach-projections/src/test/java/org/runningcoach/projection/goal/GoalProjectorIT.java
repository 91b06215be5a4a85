package org.runningcoach.projection.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class GoalProjectorIT {

    private static final Instant LATER = Instant.parse("2026-04-01T10:00:00Z");
    private static final LocalDate CHANGED_ON = LocalDate.of(2026, 4, 1);

    @Test
    void goals_are_listed_newest_first_however_often_their_events_come() {
        try (TestDatabase database = TestDatabase.fresh()) {
            var projector = new GoalProjector(new GoalRows(database.writes()));
            UUID athlete = AthleteFacts.ATHLETE.value();
            AthleteRegistered registered = AthleteFacts.registered();
            var changed = new GoalChanged(
                    athlete,
                    registered.goal(),
                    Goal.generalFitness(),
                    Methodology.DANIELS,
                    Methodology.DANIELS,
                    CHANGED_ON,
                    LATER);
            for (int time = 0; time < 2; time++) {
                projector.on(registered, 0);
                projector.on(changed, 3);
            }
            var queries = new GoalQueryHandler(database.reads());
            assertThat(queries.answer(new ListGoals(AthleteFacts.ATHLETE)).goals())
                    .containsExactly(
                            new GoalHistoryView.Entry(Goal.generalFitness(), Methodology.DANIELS, CHANGED_ON, LATER),
                            new GoalHistoryView.Entry(
                                    registered.goal(), Methodology.DANIELS, AthleteFacts.TODAY, AthleteFacts.NOW));
            assertThat(queries.answer(new ListGoals(new AthleteId(UUID.randomUUID())))
                            .goals())
                    .isEmpty();
        }
    }
}
