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
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ListViewsBehind;
import org.runningcoach.projection.position.ViewsBehindView;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** With a drawing that goes as the test says, and views that are never behind. */
class RegenerationsIT {

    private static final int AT_ONCE = 6;
    private static final RegeneratedPlan DRAWN = new RegeneratedPlan(2, true);

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandBus commands = SimpleCommandBus.builder().build();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_draft_that_loses_against_the_athletes_own_change_is_drawn_again() {
        drawnBy(() -> {
            switch (tries.incrementAndGet()) {
                case 1 -> throw new PlanMovedOn("The plan has moved on to revision 2; the draft was made from 1.");
                case 2 -> throw new ConcurrencyException("Somebody else wrote first", new IllegalStateException());
                default -> {
                    return DRAWN;
                }
            }
        });
        assertThat(regenerations(Duration.ofSeconds(60)).now(weekClosed())).isEqualTo(DRAWN);
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_draft_that_always_loses_is_given_up() {
        drawnBy(() -> {
            tries.incrementAndGet();
            throw new PlanMovedOn("The plan has moved on.");
        });
        assertThatThrownBy(() -> regenerations(Duration.ofSeconds(60)).now(weekClosed()))
                .isInstanceOf(PlanMovedOn.class);
        assertThat(tries).hasValueBetween(3, 10);
    }

    @Test
    void what_is_wrong_with_a_plan_is_not_tried_again() {
        drawnBy(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("no engine");
        });
        assertThatThrownBy(() -> regenerations(Duration.ofSeconds(60)).now(weekClosed()))
                .hasMessage("no engine");
        assertThat(tries).hasValue(1);
    }

    @Test
    @Timeout(30)
    void who_waits_too_long_for_a_turn_is_told_so() throws Exception {
        var drawing = new CountDownLatch(AT_ONCE);
        var mayEnd = new CountDownLatch(1);
        drawnBy(() -> {
            drawing.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return DRAWN;
        });
        Regenerations regenerations = regenerations(Duration.ofMillis(50));
        List<CompletableFuture<RegeneratedPlan>> others = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            RegeneratePlan command = weekClosed();
            others.add(CompletableFuture.supplyAsync(
                    () -> regenerations.now(command), task -> Thread.ofVirtual().start(task)));
        }
        drawing.await();
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

    private void drawnBy(Supplier<RegeneratedPlan> drawing) {
        commands.subscribe(RegeneratePlan.class.getName(), command -> drawing.get());
    }

    private Regenerations regenerations(Duration patience) {
        var bus = SimpleQueryBus.builder().build();
        bus.subscribe(ListViewsBehind.class.getName(), ViewsBehindView.class, query -> new ViewsBehindView(List.of()));
        QueryGateway queries = DefaultQueryGateway.builder().queryBus(bus).build();
        var views = new CaughtUpViews(queries);
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        return new Regenerations(
                views,
                DefaultCommandGateway.builder().commandBus(commands).build(),
                new PlanPreviews(
                        commands,
                        queries,
                        events,
                        views,
                        new Drafting(queries),
                        new AthletesFact(events),
                        new DataSourceTransactionManager(database.writer())),
                new ParkedRegenerations(database.writes()),
                patience);
    }
}
