package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;

class BulkFileTest {

    private static final int ROWS = 10_000;
    private static final ActivityFile ENGLISH = Upload.of(
                    new BulkFile(BulkFile.Dialect.GARMIN_ENGLISH, ROWS, 7).bytes())
            .read();

    @ParameterizedTest
    @EnumSource
    void every_dialect_tells_of_the_same_activities(BulkFile.Dialect dialect) {
        BulkFile bulk = new BulkFile(dialect, ROWS, 7);

        ActivityFile file = Upload.of(bulk.bytes()).read();

        assertThat(file.rows()).isEqualTo(ROWS);
        assertThat(file.runs()).hasSize(ROWS * 4 / 5);
        assertThat(file.otherSports()).hasSize(ROWS / 5);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.twins()).isEmpty();
        assertThat(file.runs())
                .allSatisfy(run -> assertThat(run.recording().doubts()).isEmpty());
        assertThat(file.numbers().style()).isEqualTo(bulk.numbers());
        boolean miles = dialect == BulkFile.Dialect.GARMIN_ENGLISH_MILES;
        assertThat(file.units().unit()).isEqualTo(miles ? DistanceUnit.MILE : DistanceUnit.KILOMETRE);
        assertThat(file.runMetres()).isCloseTo(ENGLISH.runMetres(), within(miles ? 8.1 * ROWS : 1));
    }
}
