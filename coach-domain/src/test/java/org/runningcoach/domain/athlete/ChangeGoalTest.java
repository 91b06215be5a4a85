package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFacts.tenKilometres;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;

class ChangeGoalTest {

    private static final Goal MARATHON = Goal.of(Race.over(42_195, TODAY.plusMonths(7)));
    private static final GoalChanged CHANGED = new GoalChanged(
            ATHLETE.value(), tenKilometres(), MARATHON, Methodology.DANIELS, Methodology.DANIELS, TODAY, NOW);

    private static final Race AN_HOUR = new Race(RacePriority.A, null, 60, TODAY.plusMonths(7), null, null);

    @Test
    void the_change_keeps_what_was_before_and_the_athletes_own_date() {
        AthleteFixture.given(registered())
                .when(new ChangeGoal(ATHLETE, MARATHON, NOW))
                .expectEvents(CHANGED);
    }

    @Test
    void the_same_goal_again_changes_nothing() {
        AthleteFixture.given(registered(), CHANGED)
                .when(new ChangeGoal(ATHLETE, MARATHON, NOW.plusSeconds(60)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_race_against_the_clock_of_an_hour_is_refused_while_nobody_coaches_it() {
        AthleteFixture.given(registered())
                .when(new ChangeGoal(ATHLETE, Goal.of(AN_HOUR), NOW))
                .expectNoEvents()
                .expectException(refusing("goal.race.timedMinutes"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 400, 5_000, 100_000})
    void a_race_over_any_distance_is_coached(double metres) {
        var goal = Goal.of(Race.over(metres, TODAY.plusMonths(7)));
        AthleteFixture.given(registered())
                .when(new ChangeGoal(ATHLETE, goal, NOW))
                .expectSuccessfulHandlerExecution();
    }
}
