package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whenever a node is killed, nothing that was acknowledged is lost and nothing is done twice that anybody could see. */
class KilledNodesIT {

    private static final int KILLS = Boolean.getBoolean("coach.thorough") ? 50 : 5;
    private static final int LIVES_AT_ONCE = 2;
    private static final int LONGEST_DELAY_MILLIS = 40;

    /** A Sunday at which it is Monday already in the east. */
    private static final Instant SUNDAY = Instant.parse("2026-02-01T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** With the logs of the nodes, which stay where the test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private final long seed = Long.getLong("coach.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final List<StubbornAthlete> lived = new ArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws Exception {
        System.out.println("coach.seed=" + seed);
        DatabaseAccess access = TestDatabase.freshAccess();
        var nodes = new TwoNodes(access, data, SUNDAY);
        try (nodes;
                var connection = new SingleConnectionDataSource(
                        access.url(), access.owner().user(), access.owner().password(), true)) {
            for (int kill = 0; kill < KILLS; kill++) {
                nodes.awaitBoth();
                killOneInTheMiddle(
                        Moment.values()[kill % Moment.values().length], nodes, JdbcClient.create(connection));
            }
        }
        try (var last = LastNode.start(nodes.properties())) {
            last.awaitQuiet();
            last.assertNothingLeftBehind();
            lived.forEach(last::assertKept);
            last.verify();
        }
    }

    /** While athletes live on both, the node that was asked for it dies in the middle of it. */
    private void killOneInTheMiddle(Moment moment, TwoNodes nodes, JdbcClient rows) throws Exception {
        var asked = new CompletableFuture<KillableNode>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<StubbornAthlete>> lives = Stream.generate(() ->
                            new StubbornAthlete(nodes, chance.nextLong(), (path, node) -> {
                                if (moment.beginsWith(path)) {
                                    asked.complete(node);
                                }
                            }))
                    .limit(LIVES_AT_ONCE)
                    .map(athlete -> CompletableFuture.supplyAsync(athlete::live, threads)
                            .whenComplete((life, failure) -> {
                                if (failure != null) {
                                    asked.completeExceptionally(failure);
                                }
                            }))
                    .toList();
            KillableNode node = asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            moment.await(rows);
            boolean ended = node.process().waitFor(chance.nextInt(LONGEST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
            assertThat(ended).as("ended by itself; its log is in %s", data).isFalse();
            nodes.kill(node);
            lives.forEach(life -> lived.add(life.join()));
        }
    }
}
