package org.runningcoach.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.runningcoach.testing.Api;

/** The program as {@code ./coach run} starts it, in a process of its own: what users wait for, and what their machine has to give. */
final class StartedCoach implements AutoCloseable {

    private static final Map<String, String> NO_LIMITS = Map.of(
            "COACH_LIMITS_REGISTRATIONSPERHOUR", "1000000",
            "COACH_LIMITS_ADDRESSPERMINUTE", "100000000",
            "COACH_LIMITS_ACCOUNTPERMINUTE", "100000000",
            "LOGGING_LEVEL_ROOT", "warn");
    private static final Duration IDLE = Duration.ofMillis(20);

    private final Path data;
    private final Process program;
    private final int port;

    private StartedCoach(Path data, Process program, int port) {
        this.data = data;
        this.program = program;
        this.port = port;
    }

    /** Its command line is handed over by the launcher, so that both start the same. */
    static StartedCoach start() throws IOException {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("coach.command").split("\n")));
        Path data = Files.createTempDirectory("coach-bench");
        int port = freePort();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(NO_LIMITS);
        builder.environment().put("COACH_DATA", data.toString());
        builder.environment().put("COACH_PORT", Integer.toString(port));
        builder.environment().remove("COACH_DB_URL");
        Process program = builder.start();
        BufferedReader output = program.inputReader();
        String line = output.readLine();
        while (line != null && !line.contains("is ready")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The program did not start: " + String.join(" ", command));
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(System.out::println));
        return new StartedCoach(data, program, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The API without a token. */
    Api api() {
        return Api.on(port);
    }

    /** Waits until the program has nothing more to do, so that no figure pays for the one before it. */
    void settle() throws InterruptedException {
        double before;
        do {
            before = processorSeconds();
            Thread.sleep(10 * IDLE.toMillis());
        } while (processorSeconds() - before > IDLE.toMillis() / 1000.0);
    }

    /** The processor time the program has used so far, in seconds: unlike the clock it does not count the machine's other work. */
    double processorSeconds() {
        return program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    /** The resident memory of the program, in MiB; 0 where the system does not tell. */
    double residentMebibytes() throws IOException {
        Path status = Path.of("/proc/" + program.pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        program.destroy();
        if (!program.waitFor(30, TimeUnit.SECONDS)) {
            program.destroyForcibly().waitFor();
        }
        Folder.delete(data);
    }
}
