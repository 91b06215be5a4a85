package org.runningcoach.api.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.runningcoach.api.datafolder.DataFolder;

/** A Java process of its own that holds an embedded database, so that a test may kill it. */
final class CoachProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final ProcessHandle server;

    private CoachProcess(Process process, ProcessHandle server) {
        this.process = process;
        this.server = server;
    }

    /** What the other process does: it stores one fact, says who serves it, and stays until it is told to stop. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(Path.of(arguments[0])), Stay.UNTIL_STOPPED);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists fact (at timestamptz default now())");
            statement.execute("insert into fact default values");
        }
        Postmaster postmaster = new Postmaster(Path.of(arguments[0], "postgres"));
        System.out.println(postmaster.running().orElseThrow().pid());
        Thread.currentThread().join();
    }

    static CoachProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CoachProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new CoachProcess(process, server(process));
    }

    /** The first line that is a number: the library logs before it. */
    private static ProcessHandle server(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.matches("[0-9]+")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the process ended before its database was up");
        }
        return ProcessHandle.of(Long.parseLong(line)).orElseThrow();
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    ProcessHandle server() {
        return server;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
        Postmaster.ended(process.toHandle(), PATIENCE);
    }

    void killServer() {
        server.destroyForcibly();
        Postmaster.ended(server, PATIENCE);
    }

    void terminate() {
        process.destroy();
        Postmaster.ended(process.toHandle(), PATIENCE);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        if (server.isAlive()) {
            killServer();
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
