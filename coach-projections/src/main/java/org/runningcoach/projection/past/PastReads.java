package org.runningcoach.projection.past;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.audit.LeftOut;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.facts.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers as of an instant: a view's own projectors handle one athlete's facts up to then, on temporary tables that hide the live ones, and the
 * query reads those. So the past is told by the same rules as the present, and nothing of it is stored.
 */
@Component
public class PastReads {

    private final AthleteReads reads;
    private final StoredFacts facts;
    private final EventNames names;

    PastReads(AthleteReads reads, StoredFacts facts, EventNames names) {
        this.reads = reads;
        this.facts = facts;
        this.names = names;
    }

    /**
     * What the query finds in a view of which only the facts up to an instant of the product's time are known, and of them what the live view has
     * taken in.
     */
    public <T extends @Nullable Object> T read(
            AthleteId athlete, Instant at, Rehearsed rehearsed, Function<JdbcClient, T> query) {
        return reads.readWithScratchTables(athlete, sql -> {
            View view = rehearsed.view();
            view.tables().forEach(table -> makeScratch(sql, table));
            List<AnnotationEventHandlerAdapter> projectors = rehearsed.projectors().apply(sql).stream()
                    .map(AnnotationEventHandlerAdapter::new)
                    .toList();
            new FactsUpTo(at, view, LeftOut.of(view, sql), names)
                    .forEachBatch(facts.over(sql), athlete, batch -> outsideOfTheQuery(() -> tell(batch, projectors)));
            return query.apply(sql);
        });
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
