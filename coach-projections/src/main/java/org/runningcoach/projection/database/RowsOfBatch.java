package org.runningcoach.projection.database;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.dao.DataAccessException;

/**
 * The rows that a batch of events adds to a table, stored together before the batch ends, or before anything else happens to one of them. Once the database
 * has refused some, the following are stored one by one for a while, so that the one event that is to blame fails by itself and can be parked.
 *
 * @param <K> tells rows apart; a later row takes the place of an earlier one
 * @param <R> a row
 */
public final class RowsOfBatch<K, R> {

    private static final int SINGLY_AFTER_A_FAILURE = 2_000;

    private final String name;
    private final Consumer<Collection<R>> store;
    private final AtomicInteger singly = new AtomicInteger();

    /**
     * @param table no other rows of a batch go to it
     * @param store adds rows in one round trip
     */
    public RowsOfBatch(String table, Consumer<Collection<R>> store) {
        this.name = RowsOfBatch.class.getName() + " " + table;
        this.store = store;
    }

    public void add(UnitOfWork<?> unitOfWork, K key, R row) {
        UnitOfWork<?> batch = unitOfWork.root();
        Map<K, R> waiting = batch.getOrComputeResource(name, first -> {
            batch.onPrepareCommit(ending -> flush(batch));
            return new LinkedHashMap<>();
        });
        waiting.put(key, row);
        if (singly.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            flush(batch);
        }
    }

    /** Stores what waits in this batch, if anything does. What is refused does not wait any longer: its event, or its whole batch, is done again. */
    public void flush(UnitOfWork<?> unitOfWork) {
        Map<K, R> waiting = unitOfWork.root().getResource(name);
        if (waiting == null || waiting.isEmpty()) {
            return;
        }
        try {
            store.accept(waiting.values());
        } catch (DataAccessException refused) {
            singly.set(SINGLY_AFTER_A_FAILURE);
            throw refused;
        } finally {
            waiting.clear();
        }
    }
}
