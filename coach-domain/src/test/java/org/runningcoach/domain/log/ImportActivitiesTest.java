package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.SECOND_FILE;
import static org.runningcoach.domain.log.LogFacts.batch;
import static org.runningcoach.domain.log.LogFacts.completed;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.ride;
import static org.runningcoach.domain.log.LogFacts.run;
import static org.runningcoach.domain.log.LogFacts.runWithoutSeconds;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.commands.PreviewImport;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.log.model.Offer;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Verdict;
import org.runningcoach.domain.shared.RuleViolation;

class ImportActivitiesTest {

    private static final Recording RUN = run(MONDAY_MORNING, 10_000.0, 3_000);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void new_activities_are_recorded_in_the_order_of_the_batch() {
        Recording ride = ride(MONDAY_MORNING.plusDays(1));
        log.givenNoPriorActivity()
                .when(batch(FIRST_FILE, RUN, ride))
                .expectEvents(recorded(FIRST_FILE, RUN), recorded(FIRST_FILE, ride))
                .expectResultMessagePayload(answer(offer(RUN, Verdict.RECORDED), offer(ride, Verdict.RECORDED)));
    }

    @Test
    void a_batch_repeated_after_an_interruption_changes_nothing_and_gets_the_same_answer() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(FIRST_FILE, RUN))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.RECORDED)));
    }

    @Test
    void the_same_activity_from_another_file_is_a_duplicate() {
        Recording slightlyOther = run(MONDAY_MORNING, 10_100.0, 3_030);
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(SECOND_FILE, slightlyOther))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.DUPLICATE)));
    }

    @Test
    void another_distance_at_the_same_second_is_a_conflict_and_the_first_is_kept() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(SECOND_FILE, run(MONDAY_MORNING, 10_200.0, 3_000)))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.CONFLICT)));
    }

    @Test
    void another_duration_at_the_same_second_is_a_conflict() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(SECOND_FILE, run(MONDAY_MORNING, 10_000.0, 3_031)))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.CONFLICT)));
    }

    @Test
    void a_distance_that_one_of_two_recordings_lacks_does_not_part_them() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(SECOND_FILE, run(MONDAY_MORNING, null, 3_000)))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.DUPLICATE)));
    }

    @Test
    void a_ride_that_begins_in_the_second_of_a_run_is_another_activity() {
        Recording ride = ride(MONDAY_MORNING);
        log.given(recorded(FIRST_FILE, RUN)).when(batch(SECOND_FILE, ride)).expectEvents(recorded(SECOND_FILE, ride));
    }

    @Test
    void a_start_without_seconds_is_the_run_of_that_minute_when_distance_and_duration_agree() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(batch(SECOND_FILE, runWithoutSeconds(MONDAY_MORNING, 10_000, 3_000)))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.DUPLICATE)));
    }

    @Test
    void the_run_of_a_minute_known_without_seconds_is_recognised_by_distance_and_duration() {
        Recording toTheMinute = runWithoutSeconds(MONDAY_MORNING, 10_000, 3_000);
        log.given(recorded(FIRST_FILE, toTheMinute))
                .when(batch(SECOND_FILE, RUN))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(toTheMinute, Verdict.DUPLICATE)));
    }

    @Test
    void two_runs_of_one_minute_stay_two_when_both_have_seconds() {
        Recording later = run(MONDAY_MORNING.plusSeconds(20), 10_000.0, 3_000);
        log.given(recorded(FIRST_FILE, RUN)).when(batch(SECOND_FILE, later)).expectEvents(recorded(SECOND_FILE, later));
    }

    @Test
    void what_the_athlete_took_out_singly_stays_out() {
        log.given(recorded(FIRST_FILE, RUN), removed(RUN))
                .when(batch(SECOND_FILE, RUN))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.REMOVED_BEFORE)));
    }

    @Test
    void what_left_with_a_file_taken_back_may_come_with_another() {
        log.given(recorded(FIRST_FILE, RUN), completed(FIRST_FILE, 1, null), takenBack(RUN))
                .when(batch(SECOND_FILE, RUN))
                .expectEvents(recorded(SECOND_FILE, RUN));
    }

    @Test
    void a_file_taken_back_does_not_go_on() {
        log.given(recorded(FIRST_FILE, RUN), takenBack(RUN))
                .when(batch(FIRST_FILE, RUN))
                .expectNoEvents()
                .expectException(RuleViolation.class);
    }

    @Test
    void a_completed_file_that_is_repeated_brings_nothing_back() {
        log.given(recorded(FIRST_FILE, RUN), completed(SECOND_FILE, 0, null), takenBack(RUN))
                .when(batch(SECOND_FILE, RUN))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.REMOVED_BEFORE)));
    }

    @Test
    void a_run_entered_by_hand_is_known_to_an_import() {
        log.given(recordedByHand(RUN))
                .when(batch(FIRST_FILE, RUN))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.DUPLICATE)));
    }

    @Test
    void a_preview_says_what_would_become_of_a_batch_and_changes_nothing() {
        Recording unknown = run(MONDAY_MORNING.plusDays(1));
        log.given(recorded(FIRST_FILE, RUN))
                .when(new PreviewImport(ATHLETE, SECOND_FILE, List.of(RUN, unknown), NOW))
                .expectNoEvents()
                .expectResultMessagePayload(answer(offer(RUN, Verdict.DUPLICATE), offer(unknown, Verdict.RECORDED)));
    }

    @Test
    void a_batch_of_more_than_a_thousand_is_refused() {
        List<Recording> tooMany = Collections.nCopies(1_001, RUN);
        log.givenNoPriorActivity()
                .when(new ImportActivities(ATHLETE, FIRST_FILE, Source.GARMIN_CSV, tooMany, NOW))
                .expectNoEvents()
                .expectException(RuleViolation.class);
    }

    @Test
    void a_watch_in_tomorrow_is_believed_and_one_beyond_is_not() {
        Recording tomorrow = run(LocalDateTime.of(2026, 3, 12, 23, 59, 59));
        Recording beyond = run(LocalDateTime.of(2026, 3, 13, 0, 0, 0));
        log.givenNoPriorActivity().when(batch(FIRST_FILE, tomorrow)).expectEvents(recorded(FIRST_FILE, tomorrow));
        log.givenNoPriorActivity()
                .when(batch(FIRST_FILE, beyond))
                .expectNoEvents()
                .expectException(RuleViolation.class);
    }

    private static ImportRemoved takenBack(Recording recording) {
        return new ImportRemoved(
                ATHLETE.value(),
                FIRST_FILE,
                List.of(idOf(recording)),
                recording.start().toLocalDate(),
                NOW);
    }

    private static ImportedBatch answer(Offer... offers) {
        return new ImportedBatch(List.of(offers));
    }

    private static Offer offer(Recording known, Verdict verdict) {
        return new Offer(idOf(known), known.start(), verdict);
    }
}
