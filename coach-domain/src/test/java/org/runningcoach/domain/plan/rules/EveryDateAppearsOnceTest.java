package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;

class EveryDateAppearsOnceTest {

    private static final String RULE = "every-date-appears-once";

    @Test
    void every_date_of_this_month_and_the_next() {
        assertThat(new PlanFixture().broken(RULE)).isEmpty();
    }

    @Test
    void a_missing_last_day_breaks_it() {
        var fixture = new PlanFixture();
        var draft = fixture.draft();
        var shortened = new PlanDraft(
                draft.methodology(),
                draft.days().subList(0, draft.days().size() - 1),
                draft.weeks(),
                draft.anchors(),
                List.of());
        assertThat(PlanInvariants.check(fixture.request(), shortened))
                .extracting(BrokenRule::number)
                .containsExactly("P1");
    }

    @Test
    void a_session_of_another_date_breaks_it() {
        var fixture = new PlanFixture();
        var draft = fixture.draft();
        List<PlanDay> days = new ArrayList<>(draft.days());
        days.set(1, new PlanDay(on(0, TUESDAY), List.of(easy(on(0, MONDAY), 30))));
        var moved = new PlanDraft(draft.methodology(), days, draft.weeks(), draft.anchors(), List.of());
        assertThat(PlanInvariants.check(fixture.request(), moved))
                .extracting(BrokenRule::day)
                .containsExactly(on(0, TUESDAY));
    }
}
