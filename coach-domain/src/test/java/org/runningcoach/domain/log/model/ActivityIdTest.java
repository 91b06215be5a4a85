package org.runningcoach.domain.log.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityIdTest {

    private static final UUID ANNA = UUID.fromString("7a1c7f0e-55a4-4b0e-9d3c-2f6d8f1f0001");
    private static final UUID BERT = UUID.fromString("7a1c7f0e-55a4-4b0e-9d3c-2f6d8f1f0002");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 7, 30, 15);

    @Test
    void the_same_activity_has_the_same_id_for_ever() {
        UUID id = ActivityId.of(ANNA, START, Sport.RUNNING);
        assertThat(id).hasToString("000069a5-3c87-8000-b584-b7e07e4d7b10");
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void athlete_second_and_sport_each_make_another_id() {
        assertThat(new UUID[] {
                    ActivityId.of(ANNA, START, Sport.RUNNING),
                    ActivityId.of(BERT, START, Sport.RUNNING),
                    ActivityId.of(ANNA, START.plusSeconds(1), Sport.RUNNING),
                    ActivityId.of(ANNA, START, Sport.OTHER)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void the_key_is_read_back_from_the_id() {
        assertThat(ActivityId.keyOf(ANNA, ActivityId.of(ANNA, START, Sport.OTHER)))
                .isEqualTo(new ActivityKey(START, Sport.OTHER));
    }

    @Test
    void an_id_of_somebody_else_or_of_something_else_has_no_key() {
        assertThat(ActivityId.keyOf(ANNA, ActivityId.of(BERT, START, Sport.RUNNING)))
                .isNull();
        assertThat(ActivityId.keyOf(ANNA, new UUID(0, 0))).isNull();
        assertThat(ActivityId.keyOf(ANNA, new UUID(-1, -1))).isNull();
    }

    @Test
    void a_start_before_1970_has_no_id() {
        assertThatThrownBy(() -> ActivityId.of(ANNA, LocalDateTime.of(1969, 12, 31, 23, 59, 59), Sport.RUNNING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
