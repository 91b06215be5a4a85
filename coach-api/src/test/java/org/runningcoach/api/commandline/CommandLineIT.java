package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.api.embedded.EmbeddedDatabase;

/** The program as a process of its own. */
class CommandLineIT {

    /** Far more than a slow machine needs; a program that hangs stays for ever. */
    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void a_verb_that_is_done_ends_the_program_whatever_threads_were_left_behind() throws Exception {
        assertThat(statusOf("train", folder.toString())).isZero();
    }

    @Test
    void words_that_make_no_sense_end_it_with_status_two() throws Exception {
        assertThat(statusOf("fly")).isEqualTo(2);
    }

    @Test
    void a_verb_beside_another_one_that_started_the_database_says_what_to_do_and_fails() throws Exception {
        try (EmbeddedDatabase ofAnother = EmbeddedDatabase.startOrJoin(new DataFolder(folder))) {
            assertThat(statusOf("verify")).isEqualTo(1);
            assertThat(Files.readString(said()))
                    .contains("process " + ProcessHandle.current().pid(), "Wait until it is through")
                    .doesNotContain("\tat ");
            assertThat(DriverManager.getConnection(
                                    ofAnother.url(),
                                    ofAnother.owner().user(),
                                    ofAnother.owner().password())
                            .isValid(1))
                    .isTrue();
        }
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private int statusOf(String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                CommandLine.class.getName())
                                .stream(),
                        Stream.of(words))
                .toList());
        builder.environment().put("COACH_DATA", folder.toString());
        builder.environment().remove("COACH_DB_URL");
        Process program = builder.redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
        try {
            assertThat(program.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("it ends by itself")
                    .isTrue();
            return program.exitValue();
        } finally {
            program.destroyForcibly();
        }
    }
}
