package org.runningcoach.api.datafolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void a_secret_is_made_once_and_kept() {
        String secret = new DataFolder(parent.resolve("data")).secret("key");
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(new DataFolder(parent.resolve("data")).secret("key")).isEqualTo(secret);
        assertThat(new DataFolder(parent.resolve("data")).secret("other")).isNotEqualTo(secret);
    }

    @Test
    void only_its_user_can_look_inside() throws Exception {
        DataFolder folder = new DataFolder(parent.resolve("data"));
        folder.secret("key");
        assertThat(permissions(parent.resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(parent.resolve("data/secrets"))).isEqualTo("rwx------");
        assertThat(permissions(parent.resolve("data/secrets/key"))).isEqualTo("rw-------");
        try (var files = Files.list(parent.resolve("data/secrets"))) {
            assertThat(files).as("no draft is left").hasSize(1);
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
