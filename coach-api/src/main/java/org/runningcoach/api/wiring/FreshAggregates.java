package org.runningcoach.api.wiring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the aggregates used last, and hands one out only after the event store has said that nothing was added to its
 * stream since: another node may have decided something meanwhile. Named by the aggregates whose state is large.
 */
@Component
final class FreshAggregates implements Cache {

    private static final int KEPT = 64;

    private final EventStore eventStore;
    private final Map<Object, Object> entries = Collections.synchronizedMap(new UsedLast());

    FreshAggregates(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> @Nullable V get(K stream) {
        Object entry = entries.get(stream);
        if (entry instanceof AggregateCacheEntry<?> aggregate && !isFresh(stream.toString(), aggregate)) {
            entries.remove(stream, entry);
            return null;
        }
        return (V) entry;
    }

    /** The entry hands out the aggregate it holds; what it would need to build one anew is not used then. */
    private boolean isFresh(String stream, AggregateCacheEntry<?> entry) {
        Long known = entry.recreateAggregate(null, eventStore, null).version();
        return eventStore
                .lastSequenceNumberFor(stream)
                .filter(last -> last.equals(known))
                .isPresent();
    }

    @Override
    public void put(Object stream, Object entry) {
        entries.put(stream, entry);
    }

    @Override
    public boolean putIfAbsent(Object stream, Object entry) {
        return entries.putIfAbsent(stream, entry) == null;
    }

    @Override
    public boolean remove(Object stream) {
        return entries.remove(stream) != null;
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    @Override
    public boolean containsKey(Object stream) {
        return entries.containsKey(stream);
    }

    /** Nobody listens: a cache that may forget at any time announces nothing. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }

    private static final class UsedLast extends LinkedHashMap<Object, Object> {

        private static final long serialVersionUID = 1L;

        private UsedLast() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > KEPT;
        }
    }
}
