package org.runningcoach.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.api.datafolder.DataFolder;

class EmbeddedDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void a_killed_coach_leaves_a_server_that_the_next_start_replaces() throws Exception {
        try (CoachProcess first = CoachProcess.start(folder)) {
            first.kill();
            assertThat(first.server().isAlive())
                    .as("the server outlives its coach")
                    .isTrue();
            assertFactIsKept();
            assertThat(first.server().isAlive()).isFalse();
        }
    }

    @Test
    void a_killed_server_recovers_at_the_next_start() throws Exception {
        try (CoachProcess first = CoachProcess.start(folder)) {
            first.killServer();
            first.terminate();
            assertFactIsKept();
        }
    }

    @Test
    void with_both_killed_at_once_the_next_start_recovers() throws Exception {
        try (CoachProcess first = CoachProcess.start(folder)) {
            first.kill();
            first.killServer();
            assertFactIsKept();
        }
    }

    @Test
    void told_to_stop_it_leaves_no_server_and_no_pid_file() throws Exception {
        try (CoachProcess first = CoachProcess.start(folder)) {
            first.terminate();
            assertThat(first.server().isAlive()).isFalse();
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void a_second_coach_on_the_same_folder_is_refused_and_does_no_harm() throws Exception {
        try (CoachProcess first = CoachProcess.start(folder)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedRefused.class)
                    .hasMessageContaining("process " + first.pid())
                    .hasMessageContaining("COACH_DATA");
            assertThat(first.server().isAlive()).isTrue();
        }
    }

    @Test
    void a_second_command_is_told_to_wait_for_the_first_whose_server_ends_with_it() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.startOrJoin(new DataFolder(folder))) {
            assertThatThrownBy(() -> EmbeddedDatabase.startOrJoin(new DataFolder(folder)))
                    .isInstanceOf(EmbeddedRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("Wait until it is through");
            assertThat(ask(first, "select 'up'")).isEqualTo("up");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.startOrJoin(new DataFolder(folder))) {
            assertThat(ask(second, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void nobody_joins_a_coach_that_was_started_for_one_job() throws Exception {
        try (EmbeddedDatabase job = EmbeddedDatabase.start(new DataFolder(folder), Stay.FOR_ONE_COMMAND)) {
            assertThatThrownBy(() -> EmbeddedDatabase.startOrJoin(new DataFolder(folder)))
                    .hasMessageContaining("Wait until it is through");
            assertThatThrownBy(this::start).hasMessageContaining("Wait until it is through");
            assertThat(ask(job, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void a_command_joins_a_coach_that_stays() throws Exception {
        try (CoachProcess coach = CoachProcess.start(folder)) {
            try (EmbeddedDatabase command = EmbeddedDatabase.startOrJoin(new DataFolder(folder))) {
                assertThat(ask(command, "select count(*) from fact")).isEqualTo("1");
            }
            assertThat(coach.server().isAlive()).isTrue();
        }
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_anew() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "half");
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void a_stranger_on_its_port_and_a_stranger_with_its_old_pid_are_left_alone() throws Exception {
        start().close();
        int port = Integer.parseInt(
                Files.readString(folder.resolve("postgres.port")).strip());
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");
        try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedDatabase database = start()) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(database.url()).doesNotContain(":" + port + "/");
        }
    }

    @Test
    void it_keeps_its_port_is_durable_and_asks_for_a_password() throws Exception {
        String url;
        try (EmbeddedDatabase database = start()) {
            url = database.url();
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.url()).isEqualTo(url);
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_loss_of_the_server_is_noticed_its_orderly_end_is_not_a_loss() throws Exception {
        AtomicBoolean lost = new AtomicBoolean();
        try (EmbeddedDatabase database = start()) {
            database.whenLost(() -> lost.set(true));
        }
        assertThat(lost).isFalse();
        try (EmbeddedDatabase database = start()) {
            database.whenLost(() -> lost.set(true));
            new Postmaster(folder.resolve("postgres")).running().orElseThrow().destroyForcibly();
            await().untilTrue(lost);
        }
    }

    private void assertFactIsKept() throws SQLException, IOException {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "select count(*) from fact")).isEqualTo("1");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(new DataFolder(folder), Stay.UNTIL_STOPPED);
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = CoachProcess.connect(database);
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
