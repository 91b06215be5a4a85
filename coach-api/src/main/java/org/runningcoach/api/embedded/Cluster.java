package org.runningcoach.api.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.runningcoach.api.datafolder.DataFolder;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded server and how it is started on them: durable, on the loopback address only, with a
 * password, and without a socket file in a folder that everybody shares.
 */
final class Cluster {

    /** The first is short: processes of a killed server may hold its memory for a moment, and then it gives up at once. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(4), Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofSeconds(180));

    private final DataFolder folder;
    private final Path files;
    private final Path complete;
    private final Path log;

    Cluster(DataFolder folder) {
        this.folder = folder;
        this.files = folder.resolve("postgres");
        this.complete = folder.resolve("postgres.complete");
        this.log = folder.resolve("postgres.log");
    }

    Postmaster postmaster() {
        return new Postmaster(files);
    }

    /** False until the first start came to its end. What a killed first start left is thrown away: it holds no fact. */
    boolean isComplete() {
        return Files.exists(complete);
    }

    void markComplete() throws IOException {
        Files.writeString(complete, "The first start came to its end; the cluster beside this file holds data.\n");
    }

    Path file(String name) {
        return files.resolve(name);
    }

    String superuserPassword() {
        return folder.secret("postgres");
    }

    RememberedPort port() {
        return new RememberedPort(folder.resolve("postgres.port"));
    }

    EmbeddedPostgres start() throws IOException {
        postmaster().stopLeftOver();
        if (!isComplete()) {
            FileSystemUtils.deleteRecursively(files);
        }
        int port = port().choose();
        IOException last = new IOException("not tried");
        for (Duration patience : PATIENCE) {
            try {
                return tryStart(port, patience);
            } catch (IOException e) {
                last = e;
                prepareNextTry();
            }
        }
        throw new EmbeddedRefused("The embedded database does not start. Its own words are in " + log + ".", last);
    }

    /** A server that still recovers is left to it, and the next try waits for it; one that gave up leaves its pid file. */
    private void prepareNextTry() throws IOException {
        if (postmaster().running().isEmpty()) {
            postmaster().stopLeftOver();
        }
        // the failed try keeps its lock; a new file is not under it
        Files.deleteIfExists(file("epg-lock"));
    }

    private EmbeddedPostgres tryStart(int port, Duration patience) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(patience)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", superuserPassword())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                .setServerConfig("log_checkpoints", "off")
                .start();
    }
}
