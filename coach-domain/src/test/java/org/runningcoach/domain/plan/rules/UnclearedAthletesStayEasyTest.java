package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.strength;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class UnclearedAthletesStayEasyTest {

    private static final String RULE = "uncleared-athletes-stay-easy";

    @Test
    void half_an_hour_of_easy_running_while_pregnant() {
        assertThat(pregnant().plan(easy(on(0, TUESDAY), 30)).broken(RULE)).isEmpty();
        assertThat(pregnant().plan(easy(on(0, TUESDAY), 31)).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void no_strides_no_strength() {
        assertThat(pregnant()
                        .plan(withStrides(on(0, TUESDAY), 20, 4), strength(on(0, FRIDAY)))
                        .broken(RULE))
                .hasSize(2);
    }

    @Test
    void nothing_hard_before_a_man_of_45_has_answered_the_questions() {
        assertThat(unanswered(45).plan(threshold(on(0, TUESDAY), 3_000)).broken(RULE))
                .hasSize(1);
        assertThat(unanswered(44).plan(threshold(on(0, TUESDAY), 3_000)).broken(RULE))
                .isEmpty();
    }

    @Test
    void nor_before_someone_inactive_has() {
        var inactive = unanswered(30).noPast().trainingStart(TODAY.minusDays(89));
        assertThat(inactive.plan(threshold(on(0, TUESDAY), 3_000)).broken(RULE)).hasSize(1);
        assertThat(unanswered(30)
                        .noPast()
                        .trainingStart(TODAY.minusDays(90))
                        .plan(threshold(on(0, TUESDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture pregnant() {
        return new PlanFixture().health(HealthCondition.PREGNANT, TODAY);
    }

    private static PlanFixture unanswered(int age) {
        var fixture = new PlanFixture();
        fixture.athlete.age(age).sex(Sex.MALE).screening(Screening.NOT_ANSWERED);
        return fixture;
    }
}
