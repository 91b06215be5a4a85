package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;

class ContactsAreFewTest {

    private static final String CODE = "contacts-are-few";

    @Test
    void an_intermediate_athlete_has_100_contacts_a_session() {
        assertThat(low(sprinter(), 100).broken(CODE)).isEmpty();
        assertThat(low(sprinter(), 110).broken(CODE)).hasSize(1);
    }

    @Test
    void forty_of_them_may_be_high_and_none_for_beginners() {
        assertThat(high(sprinter(), 40).broken(CODE)).isEmpty();
        assertThat(high(sprinter(), 50).broken(CODE)).hasSize(1);
        assertThat(high(sprinter().level(Level.BEGINNER), 10).broken(CODE)).hasSize(1);
    }

    @Test
    void a_week_holds_those_of_two_sessions() {
        PlanFixture three = sprinter();
        for (DayOfWeek day : new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY}) {
            three.plan(SprintSession.jumps(on(0, day), Intensity.PLYOMETRIC_LOW, 70));
        }
        assertThat(three.daysBreaking(CODE)).containsExactly(on(0, DayOfWeek.MONDAY));
    }

    private static PlanFixture low(PlanFixture fixture, int contacts) {
        return fixture.plan(SprintSession.jumps(on(0, DayOfWeek.MONDAY), Intensity.PLYOMETRIC_LOW, contacts));
    }

    private static PlanFixture high(PlanFixture fixture, int contacts) {
        return fixture.plan(SprintSession.jumps(on(0, DayOfWeek.MONDAY), Intensity.PLYOMETRIC_HIGH, contacts));
    }

    private static PlanFixture sprinter() {
        return new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300)).sprinting();
    }
}
