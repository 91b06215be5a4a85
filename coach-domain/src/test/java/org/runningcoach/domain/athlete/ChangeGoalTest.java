package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFacts.tenKilometres;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;

class ChangeGoalTest {

    private static final Goal MARATHON = Goal.of(Race.over(42_195, TODAY.plusMonths(7)));
    private static final GoalChanged CHANGED = new GoalChanged(
            ATHLETE.value(), tenKilometres(), MARATHON, Methodology.DANIELS, Methodology.DANIELS, TODAY, NOW);

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
    void an_ultra_is_refused_while_nobody_coaches_it() {
        AthleteFixture.given(registered())
                .when(new ChangeGoal(ATHLETE, Goal.of(Race.over(100_000, TODAY.plusMonths(7))), NOW))
                .expectNoEvents()
                .expectException(refusing("goal.race.metres"));
    }
}
