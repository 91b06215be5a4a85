package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.saga.regeneration.PlanRegenerationSaga;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoachTest
class LaterOnDiskIT {

    private static final AthleteId ATHLETE = new AthleteId(UUID.randomUUID());
    private static final Instant SUNDAY = Instant.parse("2026-03-08T23:30:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient writer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void the_weekly_refresh_does_not_wait_for_the_disk() {
        LaterOnDisk<Message<?>> refreshes = LaterOnDisk.inTheWeeklyRefresh(writer);
        assertThat(commitOf(refreshes, new CloseWeek(ATHLETE, MONDAY, ZoneOffset.UTC, SUNDAY)))
                .isEqualTo("off");
        assertThat(commitOf(refreshes, RegeneratePlan.because(PlanTrigger.WEEK_CLOSED, ATHLETE, SUNDAY)))
                .isEqualTo("off");
    }

    @Test
    void whoever_is_answered_waits_for_the_disk() {
        LaterOnDisk<Message<?>> refreshes = LaterOnDisk.inTheWeeklyRefresh(writer);
        assertThat(commitOf(refreshes, RegeneratePlan.because(PlanTrigger.GOAL_CHANGED, ATHLETE, SUNDAY)))
                .isEqualTo("on");
        assertThat(commitOf(refreshes, "another command")).isEqualTo("on");
    }

    @Test
    void rows_of_views_go_to_the_disk_later_and_what_policies_and_sagas_decide_at_once() {
        assertThat(Views.all())
                .allSatisfy(view -> assertThat(processing.interceptorsFor(view.group()))
                        .hasAtLeastOneElementOfType(LaterOnDisk.class));
        assertThat(processing.interceptorsFor("policy-reconcile-activities"))
                .doesNotHaveAnyElementsOfTypes(LaterOnDisk.class);
        assertThat(processing.interceptorsFor(PlanRegenerationSaga.GROUP))
                .doesNotHaveAnyElementsOfTypes(LaterOnDisk.class);
        assertThat(commitOf(LaterOnDisk.always(writer), "a fact")).isEqualTo("off");
    }

    private String commitOf(LaterOnDisk<Message<?>> interceptor, Object payload) {
        return transaction.execute(status -> {
            // the server of the tests itself never waits
            writer.sql("set local synchronous_commit = on").update();
            Message<?> message =
                    payload instanceof String ? new GenericMessage<>(payload) : new GenericCommandMessage<>(payload);
            var unit = new DefaultUnitOfWork<Message<?>>(message);
            return (String) unit.executeWithResult(() -> interceptor.handle(unit, chain()))
                    .getPayload();
        });
    }

    private InterceptorChain chain() {
        return this::commit;
    }

    private String commit() {
        return writer.sql("show synchronous_commit").query(String.class).single();
    }
}
