package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.profile;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;
import static org.runningcoach.domain.athlete.AthleteFixture.refusing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.ReportHealth;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;

class ReportHealthTest {

    private static final HealthReport ILL_SINCE_YESTERDAY = new HealthReport(HealthCondition.ILL, TODAY.minusDays(1));
    private static final HealthReport ILL_SINCE_TODAY = new HealthReport(HealthCondition.ILL, TODAY);

    @Test
    void a_condition_is_reported_with_its_first_day() {
        AthleteFixture.given(registered())
                .when(new ReportHealth(ATHLETE, ILL_SINCE_YESTERDAY, NOW))
                .expectEvents(new HealthReported(ATHLETE.value(), ILL_SINCE_YESTERDAY, NOW));
    }

    @Test
    void the_same_report_again_changes_nothing() {
        AthleteFixture.given(registered(), new HealthReported(ATHLETE.value(), ILL_SINCE_YESTERDAY, NOW))
                .when(new ReportHealth(ATHLETE, ILL_SINCE_YESTERDAY, NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_first_day_corrects_the_report() {
        AthleteFixture.given(registered(), new HealthReported(ATHLETE.value(), ILL_SINCE_YESTERDAY, NOW))
                .when(new ReportHealth(ATHLETE, ILL_SINCE_TODAY, NOW))
                .expectEvents(new HealthReported(ATHLETE.value(), ILL_SINCE_TODAY, NOW));
    }

    @Test
    void tomorrows_fever_is_refused() {
        AthleteFixture.given(registered())
                .when(new ReportHealth(ATHLETE, new HealthReport(HealthCondition.ILL, TODAY.plusDays(1)), NOW))
                .expectNoEvents()
                .expectException(refusing("health.ILL.since"));
    }

    @Test
    void a_condition_from_before_birth_is_refused() {
        LocalDate birth = profile().birthDate();
        AthleteFixture.given(registered())
                .when(new ReportHealth(
                        ATHLETE, new HealthReport(HealthCondition.NEEDS_CLEARANCE, birth.minusDays(1)), NOW))
                .expectNoEvents()
                .expectException(refusing("health.NEEDS_CLEARANCE.since"));
        var sinceBirth = new HealthReport(HealthCondition.NEEDS_CLEARANCE, birth);
        AthleteFixture.given(registered())
                .when(new ReportHealth(ATHLETE, sinceBirth, NOW))
                .expectEvents(new HealthReported(ATHLETE.value(), sinceBirth, NOW));
    }
}
