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

    /** A cluster that was not closed may have much to recover, and then answers late. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofSeconds(180));

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

    EmbeddedPostgres start() throws IOException {
        if (!isComplete()) {
            postmaster().stopLeftOver();
            FileSystemUtils.deleteRecursively(files);
        }
        IOException last = new IOException("not tried");
        for (Duration patience : PATIENCE) {
            postmaster().stopLeftOver();
            // a failed attempt of the library keeps its lock; a new file is not under it
            Files.deleteIfExists(file("epg-lock"));
            try {
                return tryStart(patience);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new EmbeddedRefused("The embedded database does not start. Its own words are in " + log + ".", last);
    }

    private EmbeddedPostgres tryStart(Duration patience) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setPort(new RememberedPort(folder.resolve("postgres.port")).choose())
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
