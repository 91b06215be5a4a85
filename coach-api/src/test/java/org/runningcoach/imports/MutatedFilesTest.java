package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.FileRefused;

class MutatedFilesTest {

    private static final int MUTATIONS = 400;
    private static final byte[] NASTY = "\"\",;\t\r\n'-:.\0\u00FF\u0080<{0aE".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @EnumSource
    void whatever_a_file_holds_the_answer_is_recordings_within_bounds_or_a_refusal(BulkFile.Dialect dialect)
            throws IOException {
        byte[] sound = new BulkFile(dialect, 12, 11).bytes();
        Random random = new Random(dialect.name().length());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(sound, random);
            try {
                boundsHold(new ActivityFileReader().read(new ByteArrayInputStream(mutated), Upload.OPTIONS));
            } catch (FileRefused refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void an_upload_that_breaks_off_is_no_file() {
        byte[] start = new BulkFile(BulkFile.Dialect.GARMIN_ENGLISH, 12, 11).bytes();
        IOException lost = new IOException("connection lost");
        InputStream upload = new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
            @Override
            public int read() throws IOException {
                throw lost;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw lost;
            }
        });

        assertThatThrownBy(() -> new ActivityFileReader().read(upload, Upload.OPTIONS))
                .isSameAs(lost);
    }

    private static void boundsHold(ActivityFile file) {
        assertThat(file.runs().size()
                        + file.otherSports().size()
                        + file.skipped().size()
                        + file.twins().size())
                .isEqualTo(file.rows());
        file.runs().forEach(row -> {
            Recording run = row.recording();
            assertThat(run.seconds()).isPositive().isLessThanOrEqualTo(7 * 86_400);
            assertThat(run.metres() == null || (run.metres() > 0 && run.metres() <= 500_000))
                    .isTrue();
            assertThat(run.title().length()).isLessThanOrEqualTo(200);
            assertThat(run.title().chars()).noneMatch(Character::isISOControl);
        });
        file.skipped().forEach(row -> assertThat(row.text().length()).isLessThanOrEqualTo(80));
    }

    /** Some bytes replaced, some cut away, now and then the end torn off. */
    private static byte[] mutated(byte[] sound, Random random) {
        byte[] mutated = sound.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            mutated[random.nextInt(mutated.length)] = NASTY[random.nextInt(NASTY.length)];
        }
        int end = random.nextInt(4) == 0 ? random.nextInt(mutated.length) : mutated.length;
        return Arrays.copyOf(mutated, end);
    }
}
