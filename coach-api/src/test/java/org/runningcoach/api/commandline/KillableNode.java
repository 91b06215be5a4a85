package org.runningcoach.api.commandline;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;

/** The program as {@code ./coach run} starts it, in a process of its own, so that a test may kill it. */
record KillableNode(Process process, Path log, int port) implements AutoCloseable {

    static final String CREDENTIAL = "the-credential-of-the-tests";

    private static final Pattern READY = Pattern.compile("is ready at http://[^:]+:([0-9]+)/api");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Map<String, String> SETTINGS = Map.of(
            "COACH_PORT", "0",
            "COACH_JOB_TOKEN", CREDENTIAL,
            "COACH_LIMITS_REGISTRATIONSPERHOUR", "1000000",
            "COACH_LIMITS_SIGNINSPERMINUTE", "1000000",
            "COACH_LIMITS_ADDRESSPERMINUTE", "1000000",
            "COACH_LIMITS_ACCOUNTPERMINUTE", "1000000",
            "LOGGING_LEVEL_ROOT", "warn");

    /** Ready to serve, at a time of its own. */
    static KillableNode start(DatabaseAccess access, Path data, Instant now) {
        Path log = data.resolve("node-" + now.getEpochSecond() + ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLine.class.getName(),
                        "run",
                        "--now",
                        now.toString(),
                        "--force")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(SETTINGS);
        builder.environment().put("COACH_DATA", data.toString());
        builder.environment().put("COACH_DB_URL", access.url());
        builder.environment().put("COACH_DB_USER", access.owner().user());
        builder.environment().put("COACH_DB_PASSWORD", access.owner().password());
        builder.environment().put("COACH_DB_WRITER_PASSWORD", access.writer().password());
        builder.environment().put("COACH_DB_READER_PASSWORD", access.reader().password());
        try {
            Process process = builder.start();
            await().atMost(PATIENCE)
                    .until(() -> !process.isAlive() || READY.matcher(read(log)).find());
            return new KillableNode(process, log, port(read(log)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(String log) {
        Matcher ready = READY.matcher(log);
        if (!ready.find()) {
            throw new IllegalStateException("The node did not start:\n" + log);
        }
        return Integer.parseInt(ready.group(1));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it printed so far. */
    String output() {
        return read(log);
    }

    /** The API for whoever starts jobs. */
    Api jobs() {
        return Api.on(port).withToken(CREDENTIAL);
    }

    /** Lets it live for a while. */
    void live(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The node ended before it was killed:\n" + output());
        }
    }

    /** Gives it no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
