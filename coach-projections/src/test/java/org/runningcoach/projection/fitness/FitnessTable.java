package org.runningcoach.projection.fitness;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.testing.TestDatabase;

/** The fitness projection on a database of its own, fed with batches of events as a processor would. */
final class FitnessTable implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "fitness_profile",
            "fitness_easy_pace",
            "fitness_activity",
            "fitness_feedback",
            "fitness_coverage",
            "fitness_absence",
            "fitness_planned",
            "fitness_planned_week",
            "fitness_daily",
            "fitness_checkpoint",
            "fitness_import",
            "fitness_snapshot");

    private final TestDatabase database = TestDatabase.fresh();
    private final AthleteProjector athlete;
    private final LogProjector log;
    private final PlanProjector plan;
    final FitnessQueryHandler queries = new FitnessQueryHandler(database.reads());

    FitnessTable() {
        var facts = new FactRows(database.writes(), bulk());
        var reckoning = new Reckoning(database.writes(), facts, bulk());
        this.athlete = new AthleteProjector(database.writes(), facts, new AbsenceRows(database.writes()), reckoning);
        this.log = new LogProjector(facts, reckoning, new FormChanges(database.writes()));
        this.plan = new PlanProjector(facts, reckoning, new FormChanges(database.writes()));
    }

    /** One batch. */
    void handle(List<?> events) {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
        batch.execute(() -> events.forEach(event -> handle(event, batch)));
    }

    private void handle(Object event, UnitOfWork<?> batch) {
        switch (event) {
            case AthleteRegistered e -> athlete.on(e);
            case ProfileUpdated e -> athlete.on(e);
            case AvailabilitySet e -> athlete.on(e);
            case HealthReported e -> athlete.on(e);
            case HealthCleared e -> athlete.on(e);
            case ActivityRecorded e -> log.on(e, batch);
            case ImportCompleted e -> log.on(e, batch);
            case ActivityRemoved e -> log.on(e, batch);
            case ImportRemoved e -> log.on(e, batch);
            case RaceMarked e -> log.on(e, batch);
            case RaceUnmarked e -> log.on(e, batch);
            case FeedbackSubmitted e -> log.on(e, batch);
            case FeedbackRevised e -> log.on(e, batch);
            case PlanStarted e -> plan.on(e);
            case PlanRevised e -> plan.on(e);
            case MonthClosed e -> plan.on(e);
            default -> throw new IllegalArgumentException("no fact of fitness: " + event);
        }
    }

    void startOver(UUID athlete) {
        new Reckoning(database.writes(), new FactRows(database.writes(), bulk()), bulk()).startOver(athlete);
    }

    private BulkRows bulk() {
        return BulkRows.inserting(database.writes());
    }

    /** Every row of every table, in the order of its text. */
    List<String> dump() {
        return TABLES.stream()
                .flatMap(table -> database
                        .writes()
                        .sql("select '" + table + " ' || to_jsonb(t)::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
