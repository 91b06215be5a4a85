package org.runningcoach.domain.fitness.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VolumeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void sunday_belongs_to_the_week_that_ends_and_a_week_without_runs_is_there() {
        List<WeeklyVolume> weeks = WeeklyVolume.byWeek(
                List.of(day(MONDAY.plusDays(14), 5_000), day(MONDAY.plusDays(6), 12_000), day(MONDAY, 8_000)));
        assertThat(weeks)
                .containsExactly(
                        new WeeklyVolume(MONDAY, 2, 20_000, 6_000, 300),
                        WeeklyVolume.empty(MONDAY.plusWeeks(1)),
                        new WeeklyVolume(MONDAY.plusWeeks(2), 1, 5_000, 1_500, 75));
        assertThat(WeeklyVolume.byWeek(List.of())).isEmpty();
    }

    @Test
    void weeks_are_the_same_in_whatever_order_the_days_come() {
        long seed = 11;
        Random random = new Random(seed);
        List<DailyTotal> days = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            days.add(day(MONDAY.plusDays(i), random.nextDouble(0, 20_000)));
        }
        List<WeeklyVolume> expected = WeeklyVolume.byWeek(days);
        Collections.shuffle(days, random);
        assertThat(WeeklyVolume.byWeek(days)).as("seed %s", seed).isEqualTo(expected);
    }

    @Test
    void a_week_takes_only_its_own_days_and_begins_on_monday() {
        WeeklyVolume week = WeeklyVolume.empty(MONDAY);
        assertThatThrownBy(() -> week.plus(day(MONDAY.plusDays(7), 1))).hasMessageContaining("2026-03-09");
        assertThatThrownBy(() -> WeeklyVolume.empty(MONDAY.plusDays(1))).hasMessageContaining("2026-03-03");
    }

    @Test
    void the_trend_compares_complete_weeks() {
        List<WeeklyVolume> weeks = new ArrayList<>();
        for (int week = 0; week < 9; week++) {
            weeks.add(WeeklyVolume.empty(MONDAY.plusWeeks(week))
                    .plus(day(MONDAY.plusWeeks(week), week < 4 ? 20_000 : 30_000)));
        }
        VolumeTrend trend = VolumeTrend.of(weeks, MONDAY.plusWeeks(8).plusDays(3));
        assertThat(trend).isEqualTo(new VolumeTrend(20_000, 30_000));
        assertThat(trend.percent()).hasValue(50);
        assertThat(VolumeTrend.of(weeks, MONDAY.plusWeeks(2)).percent()).isEmpty();
        assertThat(VolumeTrend.of(weeks, MONDAY.plusWeeks(2)).recent()).isEqualTo(10_000);
    }

    @Test
    void the_longest_run_slides_out_of_30_days() {
        LongestRun longest = new LongestRun(MONDAY, 25_000, 9_000);
        LongestRun shorter = new LongestRun(MONDAY.plusDays(20), 26_000, 8_000);
        assertThat(LongestRun.within30Days(List.of(longest, shorter), MONDAY.plusDays(29)))
                .contains(longest);
        assertThat(LongestRun.within30Days(List.of(longest, shorter), MONDAY.plusDays(30)))
                .contains(shorter);
        assertThat(LongestRun.within30Days(List.of(longest, shorter), MONDAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void completion_and_easy_share_need_something_to_divide_by() {
        assertThat(Consistency.completion(90, 120)).hasValue(0.75);
        assertThat(Consistency.completion(90, 0)).isEmpty();
        assertThat(Consistency.easyShare(80, 100)).hasValue(0.8);
        assertThat(Consistency.easyShare(0, 0)).isEmpty();
    }

    private static DailyTotal day(LocalDate date, double metres) {
        return new DailyTotal(date, 1, metres, metres * 0.3, metres * 0.015);
    }
}
