package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.run;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Recording;

class RemoveActivityTest {

    private static final Recording RUN = run(MONDAY_MORNING);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void an_activity_is_taken_out() {
        log.given(recorded(FIRST_FILE, RUN)).when(remove(idOf(RUN))).expectEvents(removed(RUN));
    }

    @Test
    void what_is_out_cannot_be_taken_out_again() {
        refused(idOf(RUN), recorded(FIRST_FILE, RUN), removed(RUN));
    }

    @Test
    void what_was_never_in_cannot_be_taken_out() {
        refused(idOf(RUN));
        refused(new UUID(-1, -1), recorded(FIRST_FILE, RUN));
    }

    @Test
    void another_athletes_activity_of_the_same_second_is_not_in_this_log() {
        UUID anothers = ActivityId.of(new UUID(9, 9), RUN.start(), RUN.sport());
        refused(anothers, recorded(FIRST_FILE, RUN));
    }

    private void refused(UUID activity, Object... facts) {
        log.given(facts).when(remove(activity)).expectNoEvents().expectException(Refusal.of("activity"));
    }

    private static RemoveActivity remove(UUID activity) {
        return new RemoveActivity(ATHLETE, activity, NOW);
    }
}
