package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.athlete.commands.HoldForRedFlags;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Language;
import org.runningcoach.domain.health.screen.Trigger;

class HoldForRedFlagsTest {

    @ParameterizedTest
    @CsvSource({
        "CHEST_PAIN, TRAINING_STOPPED",
        "HEAT_ILLNESS, TRAINING_STOPPED",
        "SELF_HARM, TRAINING_STOPPED",
        "BONE_PAIN, INJURED",
        "ILLNESS, ILL",
        "KNOWN_CONDITION, NEEDS_CLEARANCE",
        "PREGNANCY, PREGNANT",
        "EATING_AND_ENERGY, LOAD_HELD",
    })
    void a_flag_becomes_a_condition_from_today_on(Trigger trigger, HealthCondition condition) {
        AthleteFixture.given(registered()).when(hold(trigger)).expectEvents(since(condition, 0));
    }

    @Test
    void what_needs_care_the_same_day_is_an_injury_and_stops_training() {
        AthleteFixture.given(registered())
                .when(hold(Trigger.BLOOD_CLOT))
                .expectEvents(since(HealthCondition.INJURED, 0), since(HealthCondition.TRAINING_STOPPED, 0));
    }

    @Test
    void several_flags_hold_together() {
        AthleteFixture.given(registered())
                .when(hold(Trigger.CHEST_PAIN, Trigger.ILLNESS, Trigger.MEDICINE))
                .expectEvents(since(HealthCondition.ILL, 0), since(HealthCondition.TRAINING_STOPPED, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDICINE", "DOPING", "UNSAFE_WISH", "MINOR", "UNSAFE_SURROUNDINGS"})
    void what_is_answered_by_text_alone_leaves_no_fact(Trigger trigger) {
        AthleteFixture.given(registered())
                .when(hold(trigger))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_stands_already_keeps_its_first_day() {
        AthleteFixture.given(registered(), since(HealthCondition.INJURED, 20))
                .when(hold(Trigger.BONE_PAIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void said_again_after_the_clearance_it_holds_again() {
        var cleared = new HealthCleared(ATHLETE.value(), HealthCondition.TRAINING_STOPPED, TODAY, NOW);
        AthleteFixture.given(registered(), since(HealthCondition.TRAINING_STOPPED, 3), cleared)
                .when(hold(Trigger.CHEST_PAIN))
                .expectEvents(since(HealthCondition.TRAINING_STOPPED, 0));
    }

    private static HoldForRedFlags hold(Trigger... triggers) {
        return new HoldForRedFlags(ATHLETE, new ScreenResult(1, Language.EN, List.of(triggers)), NOW);
    }

    private static HealthReported since(HealthCondition condition, int daysAgo) {
        return new HealthReported(ATHLETE.value(), new HealthReport(condition, TODAY.minusDays(daysAgo)), NOW);
    }
}
