package org.runningcoach.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.facts.StoredFact;

class FactPagesTest {

    private static final View ONE = Views.all().getFirst();
    private static final View OTHER = Views.all().getLast();

    /** Three pages of two facts each. */
    private static final Map<Long, List<Long>> STORED =
            Map.of(-1L, List.of(3L, 4L), 4L, List.of(7L, 9L), 9L, List.of(12L, 15L), 15L, List.of());

    private final ConcurrentLinkedQueue<Long> reads = new ConcurrentLinkedQueue<>();

    @Test
    void every_view_gets_every_fact_once_and_in_order_and_each_page_is_read_once() {
        try (var pages = new FactPages(List.of(ONE, OTHER), reader())) {
            CompletableFuture<List<Long>> one = taking(pages, ONE);
            CompletableFuture<List<Long>> other = taking(pages, OTHER);
            assertThat(one.join()).containsExactly(3L, 4L, 7L, 9L, 12L, 15L);
            assertThat(other.join()).isEqualTo(one.join());
        }
        assertThat(reads).containsExactly(-1L, 4L, 9L, 15L);
    }

    @Test
    void each_view_goes_at_its_own_pace() {
        try (var pages = new FactPages(List.of(ONE, OTHER), reader())) {
            assertThat(taking(pages, ONE).join()).containsExactly(3L, 4L, 7L, 9L, 12L, 15L);
            assertThat(positions(pages.page(OTHER))).containsExactly(3L, 4L);
            pages.turn(OTHER);
            assertThat(positions(pages.page(OTHER))).containsExactly(7L, 9L);
        }
    }

    @Test
    void no_more_than_a_few_pages_are_read_beyond_the_slowest_view() {
        try (var pages = new FactPages(List.of(ONE, OTHER), after -> {
            reads.add(after);
            return List.of(fact(after + 1));
        })) {
            CompletableFuture<Void> fast = CompletableFuture.runAsync(
                    () -> {
                        for (int page = 0; page < 100; page++) {
                            pages.page(ONE);
                            pages.turn(ONE);
                        }
                    },
                    thread());
            await().until(() -> reads.size() > 5);
            await().during(Duration.ofMillis(100)).until(() -> reads.size() < 10);
            assertThat(fast).isNotDone();
            pages.leave(OTHER);
            fast.join();
        }
    }

    @Test
    void a_view_that_leaves_holds_up_nobody_and_leaves_once_only() {
        try (var pages = new FactPages(List.of(ONE, OTHER), reader())) {
            pages.leave(ONE);
            pages.leave(ONE);
            assertThat(pages.isFor(ONE)).isFalse();
            assertThat(pages.isFor(OTHER)).isTrue();
            assertThat(taking(pages, OTHER).join()).containsExactly(3L, 4L, 7L, 9L, 12L, 15L);
        }
    }

    @Test
    void whoever_asks_is_told_that_the_facts_could_not_be_read() {
        try (var pages = new FactPages(List.of(ONE), after -> {
            throw new IllegalStateException("no connection");
        })) {
            assertThatThrownBy(() -> pages.page(ONE)).hasMessageContaining("no connection");
        }
    }

    private static CompletableFuture<List<Long>> taking(FactPages pages, View view) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<Long> taken = new ArrayList<>();
                    while (!pages.page(view).isEmpty()) {
                        taken.addAll(positions(pages.page(view)));
                        pages.turn(view);
                    }
                    pages.leave(view);
                    return taken;
                },
                thread());
    }

    private static Executor thread() {
        return Thread::startVirtualThread;
    }

    private static List<Long> positions(List<StoredFact> page) {
        return page.stream().map(StoredFact::position).toList();
    }

    private LongFunction<List<StoredFact>> reader() {
        return after -> {
            reads.add(after);
            return STORED.getOrDefault(after, List.of()).stream()
                    .map(FactPagesTest::fact)
                    .toList();
        };
    }

    private static StoredFact fact(long position) {
        var message = new GenericDomainEventMessage<>("plan", "athlete/plan", position, "payload");
        return new StoredFact(
                position,
                new GenericDomainEventEntry<>(
                        "plan",
                        "athlete/plan",
                        position,
                        message.getIdentifier(),
                        message.getTimestamp(),
                        "plan.revised",
                        "1",
                        new byte[0],
                        new byte[0]),
                message);
    }
}
