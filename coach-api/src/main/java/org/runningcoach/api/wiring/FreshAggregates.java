package org.runningcoach.api.wiring;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates that were in use lately, so that a command does not read their past again, and gives one out only if the event store
 * holds nothing newer: another node may have written. What changes between that look and the commit is caught by the store's own key.
 */
final class FreshAggregates implements Cache {

    private static final int MOST = 200;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();
    private final EventStore events;

    FreshAggregates(EventStore events) {
        this.events = events;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K stream) {
        Object entry = kept.getIfPresent(stream);
        if (entry == null || isFresh((String) stream, (AggregateCacheEntry<?>) entry)) {
            return (V) entry;
        }
        kept.invalidate(stream);
        return null;
    }

    private boolean isFresh(String stream, AggregateCacheEntry<?> entry) {
        // an entry that never left this process holds the aggregate itself and needs nothing to recreate it
        Long version = entry.recreateAggregate(null, null, null, null).version();
        return Objects.equals(version, events.lastSequenceNumberFor(stream).orElse(null));
    }

    @Override
    public void put(Object stream, Object entry) {
        kept.put(stream, entry);
    }

    @Override
    public boolean putIfAbsent(Object stream, Object entry) {
        return kept.asMap().putIfAbsent(stream, entry) == null;
    }

    @Override
    public boolean remove(Object stream) {
        return kept.asMap().remove(stream) != null;
    }

    @Override
    public boolean containsKey(Object stream) {
        return kept.asMap().containsKey(stream);
    }

    /** Nobody listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }
}
