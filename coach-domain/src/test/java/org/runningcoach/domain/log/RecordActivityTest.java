package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.ZONE;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.run;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

class RecordActivityTest {

    private static final Recording RUN = run(MONDAY_MORNING);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void a_run_is_entered_by_hand() {
        log.givenNoPriorActivity()
                .when(byHand(RUN))
                .expectEvents(recordedByHand(RUN))
                .expectResultMessagePayload(idOf(RUN));
    }

    @Test
    void what_the_log_has_is_not_entered_twice() {
        log.given(recorded(FIRST_FILE, RUN)).when(byHand(RUN)).expectNoEvents().expectException(Refusal.of("start"));
    }

    @Test
    void the_athlete_may_bring_back_what_they_took_out() {
        log.given(recorded(FIRST_FILE, RUN), removed(RUN)).when(byHand(RUN)).expectEvents(recordedByHand(RUN));
    }

    @Test
    void the_start_is_judged_by_the_athletes_own_clock() {
        Recording now = run(LocalDateTime.of(2026, 3, 10, 19, 0));
        Recording ahead = run(LocalDateTime.of(2026, 3, 10, 19, 0, 1));
        log.givenNoPriorActivity().when(byHand(now)).expectEvents(recordedByHand(now));
        refusedFor("start", ahead);
    }

    @ParameterizedTest
    @MethodSource("impossibleRecordings")
    void an_impossible_value_is_refused_by_name(String field, Recording recording) {
        refusedFor(field, recording);
    }

    static Stream<Arguments> impossibleRecordings() {
        return Stream.of(
                Arguments.of("start", run(LocalDateTime.of(1969, 12, 31, 23, 59, 59))),
                Arguments.of("metres", run(MONDAY_MORNING, 0.0, 3_000)),
                Arguments.of("metres", run(MONDAY_MORNING, -5_000.0, 3_000)),
                Arguments.of("metres", run(MONDAY_MORNING, 500_001.0, 300_000)),
                Arguments.of("metres", run(MONDAY_MORNING, Double.NaN, 3_000)),
                Arguments.of("seconds", run(MONDAY_MORNING, 5_000.0, 0)),
                Arguments.of("seconds", run(MONDAY_MORNING, 5_000.0, 604_801)),
                Arguments.of("seconds", run(MONDAY_MORNING, 5_000.0, Double.POSITIVE_INFINITY)),
                Arguments.of("averageHeartRate", with(24, null, null, "")),
                Arguments.of("maximumHeartRate", with(null, 241, null, "")),
                Arguments.of("ascentMetres", with(null, null, -1.0, "")),
                Arguments.of("title", with(null, null, null, "x".repeat(201))),
                Arguments.of("title", with(null, null, null, "bell\u0007")),
                Arguments.of("title", with(null, null, null, "half \ud83c")));
    }

    private void refusedFor(String field, Recording recording) {
        log.givenNoPriorActivity().when(byHand(recording)).expectNoEvents().expectException(Refusal.of(field));
    }

    private static RecordActivity byHand(Recording recording) {
        return new RecordActivity(ATHLETE, recording, ZONE, NOW);
    }

    private static Recording with(
            @Nullable Integer average, @Nullable Integer maximum, @Nullable Double climb, String title) {
        return new Recording(
                MONDAY_MORNING,
                Sport.RUNNING,
                Surface.ROAD,
                "Running",
                title,
                10_000.0,
                3_000,
                null,
                null,
                average,
                maximum,
                null,
                climb,
                null,
                List.of());
    }
}
