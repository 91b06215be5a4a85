package org.runningcoach.api.commandline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runningcoach.projection.database.DatabaseAccess;

/** Two nodes on a database that outlives them. Whichever is killed is started again while the other goes on. */
final class TwoNodes implements AutoCloseable {

    static final String CREDENTIAL = "the-credential-of-the-tests";

    /** What a dead node was doing is done by others within seconds, where it is minutes otherwise. */
    private static final String SILENCE = "PT5S";

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Path data;
    private final Duration ahead;
    private final List<KillableNode> living = new CopyOnWriteArrayList<>();
    private List<CompletableFuture<Void>> starting = new ArrayList<>();
    private int started;

    /** @param now where their clocks begin */
    TwoNodes(DatabaseAccess access, Path data, Instant now) {
        this.data = data;
        this.ahead = Duration.between(Instant.now(), now);
        settings.put("server.port", "0");
        settings.put("coach.time.force", "true");
        settings.put("coach.jobs.token", CREDENTIAL);
        settings.put("coach.nodes.silence", SILENCE);
        settings.put("coach.regeneration.silence", SILENCE);
        settings.put("axon.eventhandling.tokenstore.claim-timeout", SILENCE);
        settings.put("coach.limits.registrations-per-hour", "1000000");
        settings.put("coach.limits.sign-ins-per-minute", "1000000");
        settings.put("coach.limits.address-per-minute", "1000000");
        settings.put("coach.data", data.toString());
        settings.put("coach.database.url", access.url());
        settings.put("coach.database.user", access.owner().user());
        settings.put("coach.database.password", access.owner().password());
        settings.put("coach.database.writer.password", access.writer().password());
        settings.put("coach.database.reader.password", access.reader().password());
        start();
        start();
    }

    /** What a node that is started now is told. */
    Map<String, String> properties() {
        Map<String, String> now = new LinkedHashMap<>(settings);
        now.put(
                "coach.time.now",
                Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS).toString());
        return now;
    }

    private void start() {
        Path log = data.resolve("node-" + ++started + ".log");
        Map<String, String> properties = properties();
        starting.add(CompletableFuture.runAsync(
                () -> living.add(KillableNode.start(properties, log)),
                task -> Thread.ofVirtual().start(task)));
    }

    void awaitBoth() {
        starting.forEach(CompletableFuture::join);
        starting = new ArrayList<>();
    }

    /** Any that lives, as far as is known. */
    KillableNode any(Random chance) {
        List<KillableNode> now = List.copyOf(living);
        return now.get(chance.nextInt(now.size()));
    }

    /** While the other lives. */
    void kill(KillableNode node) {
        living.remove(node);
        node.close();
        start();
    }

    /** Kills both for good. */
    @Override
    public void close() {
        try {
            awaitBoth();
        } finally {
            living.forEach(KillableNode::close);
        }
    }
}
