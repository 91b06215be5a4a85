package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadOptions;

/** A file in a test, and what becomes of it. */
public final class Upload {

    /** A kilometre profile in Copenhagen on a day after every invented activity. */
    public static final ReadOptions OPTIONS =
            ReadOptions.of(DistanceUnit.KILOMETRE, ZoneId.of("Europe/Copenhagen"), LocalDate.of(2026, 11, 1));

    /** The first seven columns, enough for most cases. */
    public static final String SHORT_HEADER = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n";

    private final byte[] bytes;
    private final ReadOptions options;

    private Upload(byte[] bytes, ReadOptions options) {
        this.bytes = bytes;
        this.options = options;
    }

    public static Upload of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Upload of(byte[] bytes) {
        return new Upload(bytes, OPTIONS);
    }

    /** Rows under {@link #SHORT_HEADER}. */
    public static Upload ofRows(String... rows) {
        return of(SHORT_HEADER + String.join("\n", rows) + "\n");
    }

    /** A fixture beside the class. */
    public static Upload ofResource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Upload with(ReadOptions other) {
        return new Upload(bytes, other);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public ActivityFile read() {
        try {
            return new ActivityFileReader().read(new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FileRefused refusal() {
        return catchThrowableOfType(
                FileRefused.class, () -> new ActivityFileReader().read(new ByteArrayInputStream(bytes), options));
    }
}
