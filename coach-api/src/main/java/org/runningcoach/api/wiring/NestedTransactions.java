package org.runningcoach.api.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions within a transaction, each behind a savepoint, for parked events: one that fails again takes back what it wrote, and that it failed is
 * noted in the transaction around it. Without, PostgreSQL would refuse the note, and the event would be tried for ever.
 */
record NestedTransactions(TransactionManager outermost, DataSource dataSource, EntityManagerProvider entityManagers)
        implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return outermost.startTransaction();
        }
        // what is claimed must lie before the savepoint
        entityManagers.getEntityManager().flush();
        try {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            return new Nested(connection, connection.setSavepoint());
        } catch (SQLException e) {
            throw new IllegalStateException("No savepoint could be set", e);
        }
    }

    private record Nested(Connection connection, Savepoint begin) implements Transaction {

        @Override
        public void commit() {
            try {
                connection.releaseSavepoint(begin);
            } catch (SQLException e) {
                throw new IllegalStateException("A nested transaction could not be ended", e);
            }
        }

        @Override
        public void rollback() {
            try {
                connection.rollback(begin);
            } catch (SQLException e) {
                throw new IllegalStateException("A nested transaction could not be undone", e);
            }
        }
    }
}
