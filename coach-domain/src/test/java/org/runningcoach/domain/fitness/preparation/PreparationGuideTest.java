package org.runningcoach.domain.fitness.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationGuideTest {

    @ParameterizedTest
    @CsvSource({
        "5000, 6, 14, 20, KILOMETRES, 40", "10000, 8, 21, 30, KILOMETRES, 60", "21097.5, 10, 28, 40, KILOMETRES, 100",
        "42195, 16, 36, 55, KILOMETRES, 150", "50000, 16, 4.25, 6, HOURS, 180", "80467, 20, 5, 8, HOURS, 270",
        "100000, 20, 5, 8, HOURS, 270", "160934, 24, 6, 9, HOURS, 360", "800, 6, 14, 20, KILOMETRES, 40"
    })
    void every_row_of_the_guide(double metres, int weeks, double start, double peak, VolumeUnit unit, int longest) {
        PreparationGuide guide = PreparationGuide.forRace(metres);
        assertThat(guide.weeks()).isEqualTo(weeks);
        assertThat(guide.weeklyStart()).isEqualTo(start);
        assertThat(guide.weeklyPeak()).isEqualTo(peak);
        assertThat(guide.unit()).isEqualTo(unit);
        assertThat(guide.longestRunMinutes()).isEqualTo(longest);
    }
}
