package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.part;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.WorkoutType;

class NumbersAddUpTest {

    private static final String RULE = "numbers-add-up";

    @Test
    void a_week_says_the_sum_of_its_days() {
        var fixture = new PlanFixture().easyWeek(0, 40);
        assertThat(fixture.broken(RULE)).isEmpty();
        var draft = fixture.draft();
        List<PlannedWeek> weeks = new ArrayList<>(draft.weeks());
        weeks.set(0, new PlannedWeek(TODAY, WeekKind.LOADING, "I", 39_000));
        var wrong = new PlanDraft(draft.methodology(), draft.days(), weeks, draft.anchors(), List.of());
        assertThat(PlanInvariants.check(fixture.request(), wrong))
                .anyMatch(rule -> rule.code().equals(RULE));
    }

    @Test
    void distance_time_and_pace_agree() {
        var agreeing = part(Role.WORK, Intensity.EASY, 3_600, 11_300, new PaceRange(302, 336));
        assertThat(new PlanFixture()
                        .plan(Session.of(on(0, TUESDAY), WorkoutType.EASY, agreeing))
                        .broken(RULE))
                .isEmpty();
        var too = part(Role.WORK, Intensity.EASY, 3_600, 12_300, new PaceRange(302, 336));
        assertThat(new PlanFixture()
                        .plan(Session.of(on(0, TUESDAY), WorkoutType.EASY, too))
                        .daysBreaking(RULE))
                .containsExactly(on(0, TUESDAY));
    }

    @Test
    void an_empty_or_negative_session_breaks_it() {
        var empty = Session.of(on(0, TUESDAY), WorkoutType.EASY, List.<Step>of());
        assertThat(new PlanFixture().plan(empty).broken(RULE)).hasSize(1);
        var negative = Session.of(on(0, TUESDAY), WorkoutType.EASY, part(Role.WORK, Intensity.EASY, 600, -1));
        assertThat(new PlanFixture().plan(negative).daysBreaking(RULE)).contains(on(0, TUESDAY));
    }
}
