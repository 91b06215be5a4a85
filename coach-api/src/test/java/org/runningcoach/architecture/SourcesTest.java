package org.runningcoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private final Sources project = Sources.ofTheProject();

    @Test
    void no_file_is_longer_than_a_newcomer_reads() {
        assertThat(project.tooLong()).isEmpty();
    }

    @Test
    void every_package_says_its_purpose_in_a_sentence() {
        assertThat(project.packagesWithoutPurpose()).isEmpty();
        assertThat(project.packagesWithoutInfo()).isEmpty();
    }

    @Test
    void every_test_class_has_a_name_that_runs() {
        assertThat(project.testsThatNeverRun()).isEmpty();
    }

    @Test
    void the_scan_sees_the_project_and_rejects_bad_examples(@TempDir Path elsewhere) throws IOException {
        assertThat(project.count()).isGreaterThan(100);
        Path folder = Files.createDirectories(elsewhere.resolve("module/src/test/java/bad"));
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(301));
        Files.writeString(folder.resolve("Checks.java"), "class Checks {\n    @Test void it() {}\n}\n");
        Files.createDirectories(elsewhere.resolve("module/src/main/java/mute"));
        Files.writeString(
                elsewhere.resolve("module/src/main/java/mute/package-info.java"), "/** Stuff */\npackage mute;\n");
        Sources bad = new Sources(elsewhere);
        assertThat(bad.tooLong()).containsExactly("module/src/test/java/bad/Long.java");
        assertThat(bad.testsThatNeverRun()).containsExactly("module/src/test/java/bad/Checks.java");
        assertThat(bad.packagesWithoutPurpose()).containsExactly("module/src/main/java/mute/package-info.java");
        assertThat(bad.packagesWithoutInfo())
                .containsExactly("module/src/test/java/bad/Checks.java", "module/src/test/java/bad/Long.java");
    }
}
