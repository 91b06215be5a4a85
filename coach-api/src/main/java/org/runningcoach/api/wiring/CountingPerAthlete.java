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
import org.runningcoach.domain.shared.EventName;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the facts that a view is given, in the transaction of its rows. The count does not come from the position the view stores, so that
 * an audit finds a fact that was passed over or taken twice.
 */
final class CountingPerAthlete implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String VIEWS = "view-";

    private final String group;
    private final EventNames names;
    private final JdbcClient rows;

    CountingPerAthlete(String group, DataSource writer, EventNames names) {
        this.group = group;
        this.names = names;
        this.rows = JdbcClient.create(writer);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        boolean first = unitOfWork instanceof BatchingUnitOfWork<?>;
        if (group.startsWith(VIEWS) && (first || isNoLongerOfConcern(unitOfWork.getMessage()))) {
            AthleteOfMessage.find(unitOfWork.getMessage())
                    .ifPresent(athlete -> counts(unitOfWork).merge(athlete.value(), first ? 1L : -1L, Long::sum));
        }
        return result;
    }

    /** A fact that nobody knew concerned every view and was parked by all. Once it is known, most of them have no use for it. */
    private boolean isNoLongerOfConcern(EventMessage<?> parked) {
        EventName name = parked.getPayloadType().getAnnotation(EventName.class);
        return name != null
                && Views.named(group.substring(VIEWS.length()))
                        .filter(view -> !ViewProjectors.factsOf(view, names).contains(name.value()))
                        .isPresent();
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
