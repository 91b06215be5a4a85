package org.runningcoach.saga.regeneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;

class RegenerationsIT {

    private static final int AT_ONCE = 6;
    private static final RegeneratedPlan DRAWN = new RegeneratedPlan(2, true);

    private final Drawing drawing = new Drawing();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void close() {
        drawing.close();
    }

    @Test
    void a_draft_that_loses_against_the_athletes_own_change_is_drawn_again() {
        drawing.goes(() -> {
            switch (tries.incrementAndGet()) {
                case 1 -> throw new PlanMovedOn("The plan has moved on to revision 2; the draft was made from 1.");
                case 2 -> throw new ConcurrencyException("Somebody else wrote first", new IllegalStateException());
                default -> {
                    return DRAWN;
                }
            }
        });
        assertThat(drawing.regenerations(Duration.ofSeconds(60)).now(weekClosed()))
                .isEqualTo(DRAWN);
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_draft_that_always_loses_is_given_up() {
        drawing.goes(() -> {
            tries.incrementAndGet();
            throw new PlanMovedOn("The plan has moved on.");
        });
        assertThatThrownBy(() -> drawing.regenerations(Duration.ofSeconds(60)).now(weekClosed()))
                .isInstanceOf(PlanMovedOn.class);
        assertThat(tries).hasValueBetween(3, 10);
    }

    @Test
    void what_is_wrong_with_a_plan_is_not_tried_again() {
        drawing.goes(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("no engine");
        });
        assertThatThrownBy(() -> drawing.regenerations(Duration.ofSeconds(60)).now(weekClosed()))
                .hasMessage("no engine");
        assertThat(tries).hasValue(1);
    }

    @Test
    @Timeout(30)
    void who_waits_too_long_for_a_turn_is_told_so() throws Exception {
        var begun = new CountDownLatch(AT_ONCE);
        var mayEnd = new CountDownLatch(1);
        drawing.goes(() -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return DRAWN;
        });
        Regenerations regenerations = drawing.regenerations(Duration.ofMillis(50));
        List<CompletableFuture<RegeneratedPlan>> others = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            RegeneratePlan command = weekClosed();
            others.add(CompletableFuture.supplyAsync(
                    () -> regenerations.now(command), task -> Thread.ofVirtual().start(task)));
        }
        begun.await();
        RegeneratePlan late = weekClosed();
        try {
            assertThatThrownBy(() -> regenerations.now(late))
                    .isInstanceOf(NoTurnInTime.class)
                    .hasMessageContaining(late.athlete().toString());
        } finally {
            mayEnd.countDown();
        }
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(DRAWN));
        assertThat(regenerations.now(late)).isEqualTo(DRAWN);
    }

    private static RegeneratePlan weekClosed() {
        return RegeneratePlan.because(
                PlanTrigger.WEEK_CLOSED, new AthleteId(UUID.randomUUID()), Instant.parse("2026-03-08T22:00:00Z"));
    }
}
