package org.runningcoach.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.SECOND_FILE;
import static org.runningcoach.domain.log.LogFacts.ZONE;
import static org.runningcoach.domain.log.LogFacts.batch;
import static org.runningcoach.domain.log.LogFacts.complete;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.run;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.CompletedImport;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.log.model.Offer;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Verdict;
import org.runningcoach.domain.shared.RuleViolation;

class TrainingLogTest {

    private static final Recording RUN = run(MONDAY_MORNING);
    private static final Recording BY_HAND = run(MONDAY_MORNING.plusDays(1));

    private final InMemoryLog log = new InMemoryLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void one_stream_tells_the_story_of_a_log() {
        log.send(batch(FIRST_FILE, RUN));
        CompletedImport completed = log.send(complete(FIRST_FILE, null));
        log.send(new RecordActivity(ATHLETE, BY_HAND, ZONE, NOW));
        log.send(new RemoveActivity(ATHLETE, idOf(RUN), NOW));
        ImportedBatch again = log.send(batch(SECOND_FILE, RUN, BY_HAND));
        log.send(new RemoveImport(ATHLETE, FIRST_FILE, NOW));

        assertThat(completed.recorded()).isEqualTo(1);
        assertThat(again.offers())
                .extracting(Offer::verdict)
                .containsExactly(Verdict.REMOVED_BEFORE, Verdict.DUPLICATE);
        assertThat(log.facts()).hasSize(5).startsWith(recorded(FIRST_FILE, RUN));
        assertThat(log.facts().get(1)).isInstanceOf(ImportCompleted.class);
        assertThat(log.facts().subList(2, 4)).containsExactly(recordedByHand(BY_HAND), removed(RUN));
        assertThat(log.facts().get(4)).isInstanceOf(ImportRemoved.class);
    }

    @Test
    void a_refused_batch_leaves_nothing_behind() {
        Recording impossible = run(MONDAY_MORNING.plusDays(2), -1.0, 100);
        assertThatThrownBy(() -> log.send(batch(FIRST_FILE, RUN, impossible))).isInstanceOf(RuleViolation.class);
        assertThat(log.facts()).isEmpty();
    }
}
