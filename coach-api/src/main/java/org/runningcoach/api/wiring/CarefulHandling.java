package org.runningcoach.api.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Lets one processor handle its events either quickly, a batch in one go, or carefully, each behind a savepoint. It starts
 * quickly; after a failure the batch is taken back and done again carefully, so that the failing event alone can be undone
 * and parked. PostgreSQL refuses all further work in a transaction after an error, which makes the savepoint necessary.
 */
final class CarefulHandling implements MessageHandlerInterceptor<EventMessage<?>> {

    static final String RESOURCE = CarefulHandling.class.getName();
    private static final int EVENTS_AFTER_A_FAILURE = 2_000;

    private final DataSource dataSource;
    private final EntityManagerProvider entityManagers;
    private final AtomicInteger carefulFor = new AtomicInteger();
    private @Nullable Savepoint beforeEvent;

    CarefulHandling(DataSource dataSource, EntityManagerProvider entityManagers) {
        this.dataSource = dataSource;
        this.entityManagers = entityManagers;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (!(unitOfWork instanceof BatchingUnitOfWork<?>)) {
            return chain.proceed();
        }
        unitOfWork.resources().put(RESOURCE, this);
        beforeEvent = null;
        if (carefulFor.get() > 0) {
            carefulFor.decrementAndGet();
            setSavepoint();
        }
        Object result = chain.proceed();
        release();
        return result;
    }

    /** Undoes what the failing event wrote. Without a savepoint the whole batch has to be taken back, once. */
    void undoEvent(Throwable failure) {
        Savepoint savepoint = beforeEvent;
        carefulFor.set(EVENTS_AFTER_A_FAILURE);
        if (savepoint == null) {
            throw new BatchIsDoneAgainCarefully(failure);
        }
        try {
            connection().rollback(savepoint);
        } catch (SQLException e) {
            throw new IllegalStateException("The failed event could not be undone", e);
        }
    }

    private void setSavepoint() throws SQLException {
        // letters of events before this one must lie before the savepoint
        entityManagers.getEntityManager().flush();
        beforeEvent = connection().setSavepoint();
    }

    private void release() throws SQLException {
        Savepoint savepoint = beforeEvent;
        if (savepoint != null) {
            connection().releaseSavepoint(savepoint);
        }
    }

    private Connection connection() {
        return DataSourceUtils.getConnection(dataSource);
    }
}
