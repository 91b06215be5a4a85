package org.runningcoach.projection.past;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers as of an instant: a view's own projectors handle one athlete's facts up to then, on temporary tables that hide the live ones, and the
 * query reads those. So the past is told by the same rules as the present, and nothing of it is stored.
 */
@Component
public class PastReads {

    private final AthleteReads reads;
    private final Serializer serializer;
    private final ObjectProvider<Configuration> axon;

    PastReads(
            AthleteReads reads,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<Configuration> axon) {
        this.reads = reads;
        this.serializer = serializer;
        this.axon = axon;
    }

    /** What the query finds in a view of which only the facts up to an instant of the product's time are known. */
    public <T extends @Nullable Object> T read(
            AthleteId athlete, Instant at, Rehearsed view, Function<JdbcClient, T> query) {
        return reads.readWithScratchTables(athlete, sql -> {
            view.tables().forEach(table -> makeScratch(sql, table));
            List<AnnotationEventHandlerAdapter> projectors = view.projectors().apply(sql).stream()
                    .map(AnnotationEventHandlerAdapter::new)
                    .toList();
            new FactsUpTo(at, serializer, upcasters())
                    .forEachBatch(sql, athlete, facts -> outsideOfTheQuery(() -> tell(facts, projectors)));
            return query.apply(sql);
        });
    }

    private EventUpcaster upcasters() {
        Configuration configuration = axon.getIfAvailable();
        return configuration == null ? NoOpEventUpcaster.INSTANCE : configuration.upcasterChain();
    }

    private static void makeScratch(JdbcClient sql, String table) {
        sql.sql("create temporary table " + table + " (like public." + table
                        + " including defaults including indexes) on commit drop")
                .update();
    }

    /** A query is a unit of work too; the batch has to end, and write what it holds back, before the query goes on. */
    private static void outsideOfTheQuery(Runnable batch) {
        UnitOfWork<?> query = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (query == null) {
            batch.run();
            return;
        }
        CurrentUnitOfWork.clear(query);
        try {
            batch.run();
        } finally {
            CurrentUnitOfWork.set(query);
        }
    }

    private static void tell(List<DomainEventMessage<?>> facts, List<AnnotationEventHandlerAdapter> projectors) {
        var batch = new BatchingUnitOfWork<>(facts);
        ResultMessage<String> told = batch.executeWithResult(() -> {
            for (AnnotationEventHandlerAdapter projector : projectors) {
                projector.handle(batch.getMessage());
            }
            return "";
        });
        if (told.isExceptional()) {
            throw new IllegalStateException("The past could not be told again", told.exceptionResult());
        }
    }
}
