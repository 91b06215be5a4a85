package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.SECOND_FILE;
import static org.runningcoach.domain.log.LogFacts.completed;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.run;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.Recording;

class RemoveImportTest {

    private static final Recording RUN = run(MONDAY_MORNING);
    private static final Recording NEXT_DAY = run(MONDAY_MORNING.plusDays(1));
    private static final RemoveImport REMOVE = new RemoveImport(ATHLETE, FIRST_FILE, NOW);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void a_file_leaves_with_what_it_added_and_nothing_else() {
        Recording ofAnother = run(MONDAY_MORNING.plusDays(2));
        log.given(
                        recorded(FIRST_FILE, RUN),
                        recorded(FIRST_FILE, NEXT_DAY),
                        completed(FIRST_FILE, 2, null),
                        recorded(SECOND_FILE, ofAnother),
                        completed(SECOND_FILE, 1, null))
                .when(REMOVE)
                .expectEvents(new ImportRemoved(
                        ATHLETE.value(),
                        FIRST_FILE,
                        List.of(idOf(RUN), idOf(NEXT_DAY)),
                        MONDAY_MORNING.toLocalDate(),
                        NOW));
    }

    @Test
    void what_was_taken_out_singly_or_brought_back_by_hand_does_not_leave_with_the_file() {
        log.given(
                        recorded(FIRST_FILE, RUN),
                        recorded(FIRST_FILE, NEXT_DAY),
                        completed(FIRST_FILE, 2, null),
                        removed(RUN),
                        removed(NEXT_DAY),
                        recordedByHand(NEXT_DAY))
                .when(REMOVE)
                .expectEvents(new ImportRemoved(ATHLETE.value(), FIRST_FILE, List.of(), null, NOW));
    }

    @Test
    void a_file_is_taken_back_once() {
        log.given(completed(FIRST_FILE, 0, null), new ImportRemoved(ATHLETE.value(), FIRST_FILE, List.of(), null, NOW))
                .when(REMOVE)
                .expectNoEvents()
                .expectException(Refusal.of("import"));
    }

    @Test
    void a_file_that_never_came_cannot_be_taken_back() {
        log.given(completed(FIRST_FILE, 0, null))
                .when(new RemoveImport(ATHLETE, new UUID(7, 7), NOW))
                .expectNoEvents()
                .expectException(Refusal.of("import"));
    }
}
