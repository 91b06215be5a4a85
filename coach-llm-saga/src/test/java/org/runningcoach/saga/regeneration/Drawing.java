package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.runningcoach.projection.position.ListViewsBehind;
import org.runningcoach.projection.position.ViewsBehindView;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What draws plans in a test: as the test says, from views that are never behind. */
final class Drawing implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandBus commands = SimpleCommandBus.builder().build();
    private final QueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway queries =
            DefaultQueryGateway.builder().queryBus(bus).build();
    private final CaughtUpViews views = new CaughtUpViews(queries);
    private final Registration answers = bus.subscribe(
            ListViewsBehind.class.getName(), ViewsBehindView.class, query -> new ViewsBehindView(List.of()));

    void goes(Supplier<RegeneratedPlan> drawing) {
        commands.subscribe(RegeneratePlan.class.getName(), command -> drawing.get());
    }

    /** From now on no view answers, as at the end of a program. */
    void end() {
        answers.cancel();
    }

    CaughtUpViews views() {
        return views;
    }

    CommandBus commands() {
        return commands;
    }

    Regenerations regenerations(Duration patience) {
        var events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        return new Regenerations(
                views,
                DefaultCommandGateway.builder().commandBus(commands).build(),
                new PlanPreviews(
                        commands,
                        queries,
                        events,
                        views,
                        new Drafting(queries),
                        new AthletesFact(events),
                        new DataSourceTransactionManager(database.writer())),
                new ParkedRegenerations(database.writes()),
                patience);
    }

    @Override
    public void close() {
        database.close();
    }
}
