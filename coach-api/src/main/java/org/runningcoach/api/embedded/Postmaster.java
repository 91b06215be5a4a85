package org.runningcoach.api.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of one cluster, as its pid file names it: perhaps ours, perhaps left over from a killed coach. */
final class Postmaster {

    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration KILL = Duration.ofSeconds(10);

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /** The live server of this cluster, if there is one. A pid that now belongs to another program does not count. */
    Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::servesThisCluster);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Ends what is left of an earlier server and removes the pid file it left, which would keep a new one from starting. */
    void stopLeftOver() {
        running().ifPresent(server -> {
            interrupt(server);
            if (!ended(server, FAST_STOP)) {
                server.destroyForcibly();
                if (!ended(server, KILL)) {
                    throw new EmbeddedRefused("A database server from an earlier start (process " + server.pid()
                            + ") does not stop. End it by hand and start again.");
                }
            }
        });
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new EmbeddedRefused("The file " + pidFile() + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** True once the server is gone; false when it still runs after the given time. */
    static boolean ended(ProcessHandle server, Duration patience) {
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private boolean servesThisCluster(ProcessHandle process) {
        try {
            Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            String words = Files.exists(commandLine)
                    ? Files.readString(commandLine, StandardCharsets.ISO_8859_1)
                    : process.info().commandLine().orElse("");
            return words.contains("postgres") && words.contains(cluster.toString());
        } catch (IOException endedMeanwhile) {
            return false;
        }
    }

    /** PostgreSQL's fast stop: sessions are ended, nothing committed is lost. Java itself can only send SIGTERM. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + server.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
