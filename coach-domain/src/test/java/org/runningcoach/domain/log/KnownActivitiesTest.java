package org.runningcoach.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.recording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import tools.jackson.databind.json.JsonMapper;

class KnownActivitiesTest {

    private static final LocalDate FAR_FUTURE = LocalDate.of(9999, 1, 1);

    @Test
    void whatever_is_put_in_comes_out_in_order_of_start() {
        var known = new KnownActivities();
        var expected = new TreeMap<LocalDateTime, KnownActivity>();
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            KnownActivity activity = any(random);
            known.put(activity);
            expected.put(activity.start(), activity);
        }
        assertThat(known.onDays(LocalDate.EPOCH, FAR_FUTURE)).containsExactlyElementsOf(expected.values());
        expected.values()
                .forEach(activity -> assertThat(known.get(activity.key())).isEqualTo(activity));
    }

    @Test
    void the_extremes_survive_packing() {
        var longest = new KnownActivity(
                new ActivityKey(LocalDateTime.of(9999, 12, 31, 23, 59, 59), Sport.OTHER),
                500_000,
                60_480_000,
                KnownActivity.MAX_ORIGIN,
                true,
                true,
                true,
                true);
        var shortest = new KnownActivity(
                new ActivityKey(LocalDateTime.of(1970, 1, 1, 0, 0), Sport.RUNNING),
                -1,
                1,
                0,
                false,
                false,
                false,
                false);
        for (KnownActivity activity : List.of(longest, shortest)) {
            assertThat(KnownActivity.unpacked(KnownActivity.packed(activity.key()), activity.packedRest()))
                    .isEqualTo(activity);
        }
    }

    @Test
    void ten_thousand_survive_a_snapshot_of_less_than_a_quarter_megabyte() {
        var known = new KnownActivities();
        var random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            known.put(any(random));
        }
        JsonMapper json = JsonMapper.shared();
        String snapshot = json.writeValueAsString(known);
        KnownActivities restored = json.readValue(snapshot, KnownActivities.class);
        assertThat(snapshot).hasSizeLessThan(250_000);
        assertThat(restored.onDays(LocalDate.EPOCH, FAR_FUTURE))
                .containsExactlyElementsOf(
                        known.onDays(LocalDate.EPOCH, FAR_FUTURE).toList());
        restored.put(any(random));
    }

    @Test
    void one_percent_or_ten_metres_is_the_same_distance() {
        KnownActivity run = known(MONDAY_MORNING, 500.0, 200);
        assertThat(run.agreesWith(known(MONDAY_MORNING, 510.0, 200))).isTrue();
        assertThat(run.agreesWith(known(MONDAY_MORNING, 511.0, 200))).isFalse();
        assertThat(run.agreesWith(known(MONDAY_MORNING, 500.0, 202))).isTrue();
        assertThat(run.agreesWith(known(MONDAY_MORNING, 500.0, 202.1))).isFalse();
        KnownActivity marathon = known(MONDAY_MORNING, 42_000.0, 12_000);
        assertThat(marathon.agreesWith(known(MONDAY_MORNING, 42_424.0, 12_000))).isTrue();
        assertThat(marathon.agreesWith(known(MONDAY_MORNING, 42_425.0, 12_000))).isFalse();
    }

    @Test
    void an_earlier_minute_never_matches() {
        var known = new KnownActivities();
        known.put(withoutSeconds(MONDAY_MORNING.minusMinutes(1)));
        assertThat(known.matching(known(MONDAY_MORNING, 10_000.0, 3_000))).isNull();
        known.put(withoutSeconds(MONDAY_MORNING));
        assertThat(Objects.requireNonNull(known.matching(known(MONDAY_MORNING, 10_000.0, 3_000)))
                        .start())
                .isEqualTo(MONDAY_MORNING.withSecond(0));
    }

    private static KnownActivity withoutSeconds(LocalDateTime start) {
        return KnownActivity.of(LogFacts.runWithoutSeconds(start, 10_000, 3_000), 1);
    }

    private static KnownActivity known(LocalDateTime start, double metres, double seconds) {
        return KnownActivity.of(LogFacts.run(start, metres, seconds), 1);
    }

    private static KnownActivity any(Random random) {
        Recording recording = recording(
                LocalDateTime.of(2010, 1, 1, 0, 0).plusSeconds(random.nextInt(500_000_000)),
                Sport.values()[random.nextInt(2)],
                random.nextInt(10) == 0 ? null : random.nextDouble() * 499_000 + 1,
                random.nextDouble() * 604_000 + 1,
                random.nextBoolean() ? List.of() : List.of(Doubt.START_WITHOUT_SECONDS));
        return KnownActivity.of(recording, random.nextInt(KnownActivity.MAX_ORIGIN));
    }
}
