package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.ride;
import static org.runningcoach.domain.log.LogFacts.run;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.commands.MarkRace;
import org.runningcoach.domain.log.commands.UnmarkRace;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.log.model.Recording;

class MarkRaceTest {

    private static final Recording RUN = run(MONDAY_MORNING, 10_070.0, 2_400);
    private static final RaceMarked MARKED = marked(10_000, 2_395);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void a_run_becomes_a_race_with_its_official_distance_and_time() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(mark(idOf(RUN), 10_000, 2_395.0))
                .expectEvents(MARKED);
    }

    @Test
    void without_an_official_time_the_recordings_own_counts() {
        log.given(recorded(FIRST_FILE, RUN)).when(mark(idOf(RUN), 10_000, null)).expectEvents(marked(10_000, 2_400));
    }

    @Test
    void a_warm_up_may_be_in_the_recording_when_the_time_is_given() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(mark(idOf(RUN), 5_100, 1_200.0))
                .expectEvents(marked(5_100, 1_200));
    }

    @ParameterizedTest
    @CsvSource({
        "metres, 0, 2400",
        "metres, 5000, 1200",
        "metres, 11100, 2400",
        "metres, 600000, 2400",
        "seconds, 8000, ",
        "seconds, 10000, 0",
        "seconds, 10000, 900",
        "seconds, 10000, 3001",
    })
    void a_race_that_does_not_fit_its_recording_is_refused(String field, double metres, @Nullable Double seconds) {
        log.given(recorded(FIRST_FILE, RUN))
                .when(mark(idOf(RUN), metres, seconds))
                .expectNoEvents()
                .expectException(Refusal.of(field));
    }

    @Test
    void a_treadmill_run_without_distance_takes_the_official_one() {
        Recording withoutDistance = run(MONDAY_MORNING, null, 2_400);
        log.given(recorded(FIRST_FILE, withoutDistance))
                .when(mark(idOf(withoutDistance), 10_000, null))
                .expectEvents(marked(10_000, 2_400));
    }

    @Test
    void a_ride_is_no_race() {
        Recording ride = ride(MONDAY_MORNING);
        log.given(recorded(FIRST_FILE, ride))
                .when(mark(idOf(ride), 30_000, null))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
    }

    @Test
    void what_is_not_in_the_log_is_no_race() {
        log.givenNoPriorActivity()
                .when(mark(new UUID(4, 4), 10_000, null))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
        log.given(recorded(FIRST_FILE, RUN), removed(RUN))
                .when(mark(idOf(RUN), 10_000, null))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
    }

    @Test
    void a_mark_is_taken_back_once() {
        var unmark = new UnmarkRace(ATHLETE, idOf(RUN), NOW);
        var unmarked = new RaceUnmarked(ATHLETE.value(), idOf(RUN), MONDAY_MORNING.toLocalDate(), NOW);
        log.given(recorded(FIRST_FILE, RUN), MARKED).when(unmark).expectEvents(unmarked);
        log.given(recorded(FIRST_FILE, RUN), MARKED, unmarked).when(unmark).expectNoEvents();
        log.given(recorded(FIRST_FILE, RUN)).when(unmark).expectNoEvents();
    }

    private static MarkRace mark(UUID activity, double metres, @Nullable Double seconds) {
        return new MarkRace(ATHLETE, activity, metres, seconds, RacePriority.A, NOW);
    }

    private static RaceMarked marked(double metres, double seconds) {
        return new RaceMarked(
                ATHLETE.value(), idOf(RUN), MONDAY_MORNING.toLocalDate(), metres, seconds, RacePriority.A, NOW);
    }
}
