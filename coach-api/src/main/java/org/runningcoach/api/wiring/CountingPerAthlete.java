package org.runningcoach.api.wiring;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the facts that a view is given, in the transaction of its rows. The count does not come from the position the view stores, so that
 * an audit finds a fact that was passed over or taken twice.
 */
final class CountingPerAthlete implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String VIEWS = "view-";

    private final String group;
    private final JdbcClient rows;

    CountingPerAthlete(String group, DataSource writer) {
        this.group = group;
        this.rows = JdbcClient.create(writer);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        if (group.startsWith(VIEWS) && unitOfWork instanceof BatchingUnitOfWork<?>) {
            AthleteOfMessage.find(unitOfWork.getMessage())
                    .ifPresent(athlete -> counts(unitOfWork).merge(athlete.value(), 1L, Long::sum));
        }
        return result;
    }

    /** By id, so that two nodes never wait for each other crosswise. */
    private Map<UUID, Long> counts(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(CountingPerAthlete.class.getName(), name -> {
            Map<UUID, Long> counts = new TreeMap<>();
            batch.onPrepareCommit(ending -> store(counts));
            return counts;
        });
    }

    private void store(Map<UUID, Long> counts) {
        rows.sql("""
                        insert into handled_event as h (processing_group, athlete_id, events)
                        select ?, athlete, events from unnest(?, ?) as counted (athlete, events)
                        on conflict (processing_group, athlete_id) do update set events = h.events + excluded.events
                        """)
                .params(
                        group,
                        counts.keySet().toArray(UUID[]::new),
                        counts.values().toArray(Long[]::new))
                .update();
    }
}
