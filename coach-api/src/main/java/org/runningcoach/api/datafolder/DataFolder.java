package org.runningcoach.api.datafolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this coach keeps what must outlive it, {@code COACH_DATA}. Only its own user may look inside. */
@Component
public final class DataFolder {

    private static final int SECRET_BYTES = 32;

    private final Path root;

    public DataFolder(@Value("${coach.data}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** A path in the folder; the folder exists from here on. */
    public Path resolve(String name) {
        createPrivate(root);
        return root.resolve(name);
    }

    /**
     * The secret of this name: made at random when it is first asked for, and the same ever after.
     *
     * @return 64 hexadecimal digits, 256 bits
     */
    public String secret(String name) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return secret(name, HexFormat.of().formatHex(bytes));
    }

    /** As {@link #secret(String)}, with the value to keep when there is none yet. */
    public String secret(String name, String initial) {
        Path secrets = resolve("secrets");
        createPrivate(secrets);
        Path file = secrets.resolve(name);
        try {
            if (!Files.exists(file)) {
                writeOnce(file, initial);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + file + " cannot be kept", e);
        }
    }

    /** Written beside and moved into place, so that a start that is killed leaves no half a secret. */
    private static void writeOnce(Path file, String value) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, value, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // a second start was faster: its secret counts
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }

    private static void createPrivate(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made; see COACH_DATA", e);
        }
    }
}
