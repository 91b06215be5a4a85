package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class RacesStandOnTheirDateTest {

    private static final String RULE = "races-stand-on-their-date";

    @Test
    void the_race_alone_on_its_day() {
        assertThat(goal().plan(race(on(2, SUNDAY), 10_000)).broken(RULE)).isEmpty();
    }

    @Test
    void a_missing_race_breaks_it() {
        assertThat(goal().daysBreaking(RULE)).containsExactly(on(2, SUNDAY));
    }

    @Test
    void another_session_beside_the_race_breaks_it() {
        assertThat(goal().plan(race(on(2, SUNDAY), 10_000), easy(on(2, SUNDAY), 20))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void another_distance_breaks_it() {
        assertThat(goal().plan(race(on(2, SUNDAY), 9_990)).broken(RULE)).hasSize(1);
    }

    @Test
    void a_race_nobody_entered_breaks_it() {
        assertThat(new PlanFixture().plan(race(on(2, SUNDAY), 10_000)).broken(RULE))
                .hasSize(1);
    }

    @Test
    void nobody_races_while_injured() {
        assertThat(goal().health(HealthCondition.INJURED, TODAY).broken(RULE)).isEmpty();
        assertThat(goal().health(HealthCondition.INJURED, TODAY)
                        .plan(race(on(2, SUNDAY), 10_000))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void nor_a_distance_that_the_age_forbids() {
        var child = new PlanFixture().goal(21_097.5, on(2, SUNDAY));
        child.athlete.age(15);
        assertThat(child.broken(RULE)).isEmpty();
    }

    @Test
    void a_lesser_race_gives_way_to_the_days_before_the_goal() {
        var near = new PlanFixture()
                .goal(new Goal(
                        Race.over(10_000, on(2, SUNDAY)),
                        List.of(new Race(RacePriority.C, 5_000.0, null, on(2, SATURDAY), null, null))));
        assertThat(near.plan(race(on(2, SUNDAY), 10_000)).broken(RULE)).isEmpty();
        assertThat(near.plan(race(on(2, SATURDAY), 5_000)).daysBreaking(RULE)).containsExactly(on(2, SATURDAY));
    }

    private static PlanFixture goal() {
        return new PlanFixture().goal(10_000, on(2, SUNDAY));
    }
}
