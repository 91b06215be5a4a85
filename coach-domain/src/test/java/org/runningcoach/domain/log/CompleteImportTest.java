package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.SECOND_FILE;
import static org.runningcoach.domain.log.LogFacts.complete;
import static org.runningcoach.domain.log.LogFacts.completed;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.ride;
import static org.runningcoach.domain.log.LogFacts.run;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.model.CompletedImport;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;

class CompleteImportTest {

    private static final Recording RUN = run(MONDAY_MORNING);
    private static final Recording NEXT_DAY = run(MONDAY_MORNING.plusDays(1));
    private static final LocalDate MONDAY = MONDAY_MORNING.toLocalDate();
    private static final Coverage WEEK = new Coverage(MONDAY, MONDAY.plusDays(6), true);
    private static final Coverage WEEK_IN_PART = new Coverage(MONDAY, MONDAY.plusDays(6), false);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void the_log_counts_what_the_file_added() {
        log.given(recorded(FIRST_FILE, RUN), recorded(FIRST_FILE, NEXT_DAY), recorded(FIRST_FILE, ride(MONDAY_MORNING)))
                .when(complete(FIRST_FILE, WEEK, RUN.start(), NEXT_DAY.start()))
                .expectEvents(new ImportCompleted(
                        ATHLETE.value(), FIRST_FILE, Source.GARMIN_CSV, 20, 2, 3, 1, WEEK, MONDAY, NOW))
                .expectResultMessagePayload(new CompletedImport(2, 1, WEEK, MONDAY));
    }

    @Test
    void a_file_that_adds_nothing_is_completed_too() {
        log.givenNoPriorActivity()
                .when(complete(FIRST_FILE, null))
                .expectEvents(completed(FIRST_FILE, 0, null))
                .expectResultMessagePayload(new CompletedImport(0, 0, null, null));
    }

    @Test
    void completing_again_changes_nothing_and_gets_the_same_answer() {
        log.given(recorded(FIRST_FILE, RUN), completed(FIRST_FILE, 1, WEEK))
                .when(complete(FIRST_FILE, WEEK, RUN.start()))
                .expectNoEvents()
                .expectResultMessagePayload(new CompletedImport(1, 0, WEEK, MONDAY));
    }

    @Test
    void a_list_that_lacks_a_run_of_an_earlier_list_is_taken_as_partial() {
        log.given(recorded(FIRST_FILE, RUN), completed(FIRST_FILE, 1, null), recorded(SECOND_FILE, NEXT_DAY))
                .when(complete(SECOND_FILE, WEEK, NEXT_DAY.start()))
                .expectResultMessagePayload(new CompletedImport(1, 0, WEEK_IN_PART, MONDAY.plusDays(1)));
    }

    @Test
    void a_list_that_lacks_a_run_entered_by_hand_is_still_complete() {
        log.given(recordedByHand(RUN), recorded(SECOND_FILE, NEXT_DAY))
                .when(complete(SECOND_FILE, WEEK, NEXT_DAY.start()))
                .expectResultMessagePayload(new CompletedImport(1, 0, WEEK, MONDAY.plusDays(1)));
    }

    @Test
    void a_list_that_lacks_a_removed_run_or_a_ride_is_still_complete() {
        log.given(
                        recorded(FIRST_FILE, RUN),
                        recorded(FIRST_FILE, ride(MONDAY_MORNING)),
                        removed(RUN),
                        recorded(SECOND_FILE, NEXT_DAY))
                .when(complete(SECOND_FILE, WEEK, NEXT_DAY.start()))
                .expectResultMessagePayload(new CompletedImport(1, 0, WEEK, MONDAY.plusDays(1)));
    }

    @Test
    void a_run_outside_its_dates_does_not_make_a_list_partial() {
        Recording dayBefore = run(MONDAY_MORNING.minusDays(1));
        log.given(recorded(FIRST_FILE, dayBefore), recorded(SECOND_FILE, RUN))
                .when(complete(SECOND_FILE, WEEK, RUN.start()))
                .expectResultMessagePayload(new CompletedImport(1, 0, WEEK, MONDAY));
    }
}
