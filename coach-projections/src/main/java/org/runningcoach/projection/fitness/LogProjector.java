package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.log.model.Coverage;
import org.springframework.stereotype.Component;

/** Takes what was recorded. The rows of an import are only kept as they come; the days are reckoned once it is complete. */
@Component("fitnessLogProjector")
@ProcessingGroup("view-fitness")
class LogProjector {

    private final FactRows facts;
    private final Reckoning reckoning;
    private final FormChanges formChanges;

    LogProjector(FactRows facts, Reckoning reckoning, FormChanges formChanges) {
        this.facts = facts;
        this.reckoning = reckoning;
        this.formChanges = formChanges;
    }

    @EventHandler
    void on(ActivityRecorded event, UnitOfWork<?> batch) {
        UUID importId = event.importId();
        if (importId == null) {
            facts.record(event, batch);
            facts.flush(batch);
            reckoning.bringUpToDate(event.athlete());
        } else {
            if (begins(importId, batch)) {
                facts.flush(batch);
                formChanges.before(event.athlete(), importId, event.at());
            }
            facts.record(event, batch);
        }
    }

    /** Whether this is the first activity of the import in this batch. */
    private static boolean begins(UUID importId, UnitOfWork<?> batch) {
        Set<UUID> begun = batch.root().getOrComputeResource(LogProjector.class.getName(), none -> new HashSet<>());
        return begun.add(importId);
    }

    @EventHandler
    void on(ImportCompleted event, UnitOfWork<?> batch) {
        facts.flush(batch);
        formChanges.before(event.athlete(), event.importId(), event.at());
        Coverage coverage = event.coverage();
        if (coverage != null) {
            facts.setCoverage(event.athlete(), event.importId(), coverage);
            facts.changedFrom(event.athlete(), coverage.first());
        }
        reckoning.bringUpToDate(event.athlete());
        formChanges.after(event.athlete(), event.importId());
    }

    @EventHandler
    void on(ActivityRemoved event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.remove(event.athlete(), List.of(event.activity()));
        changed(event.athlete(), event.day());
    }

    @EventHandler
    void on(ImportRemoved event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.remove(event.athlete(), event.activities());
        formChanges.forget(event.athlete(), event.importId());
        LocalDate covered = facts.removeCoverage(event.athlete(), event.importId());
        Stream.of(covered, event.earliest())
                .filter(day -> day != null)
                .forEach(day -> facts.changedFrom(event.athlete(), day));
        reckoning.bringUpToDate(event.athlete());
    }

    @EventHandler
    void on(RaceMarked event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.markRace(event);
        changed(event.athlete(), event.day());
    }

    @EventHandler
    void on(RaceUnmarked event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.unmarkRace(event.athlete(), event.activity());
        changed(event.athlete(), event.day());
    }

    @EventHandler
    void on(FeedbackSubmitted event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.feel(event.athlete(), event.activity(), event.feedback());
        changed(event.athlete(), event.day());
    }

    @EventHandler
    void on(FeedbackRevised event, UnitOfWork<?> batch) {
        facts.flush(batch);
        facts.feel(event.athlete(), event.activity(), event.feedback());
        changed(event.athlete(), event.day());
    }

    private void changed(UUID athlete, LocalDate first) {
        facts.changedFrom(athlete, first);
        reckoning.bringUpToDate(athlete);
    }
}
