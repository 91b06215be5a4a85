package org.runningcoach.api.commandline;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runningcoach.testing.Api;

/** The program as {@code ./coach run} starts it, in a process of its own, so that a test may kill it. */
record KillableNode(Process process, int port) implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready at http://[^:]+:([0-9]+)/api");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Ready to serve. */
    static KillableNode start(Map<String, String> properties, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(CommandLine.class.getName(), "run"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            await().atMost(PATIENCE)
                    .until(() -> !process.isAlive() || READY.matcher(read(log)).find());
            return new KillableNode(process, port(read(log)));
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

    Api api() {
        return Api.on(port);
    }

    /** Gives it no chance to tidy up. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
