package org.runningcoach.projection.rebuild;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.function.LongFunction;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.facts.StoredFact;

/**
 * The stored facts, read once for several views that take them in step: all are at the same page, and the next one is read meanwhile. Each view has to be on a
 * thread of its own and has to leave, however it ends.
 */
final class FactPages extends Phaser implements AutoCloseable {

    private final LongFunction<List<StoredFact>> reader;
    private final Set<View> taking = ConcurrentHashMap.newKeySet();
    private volatile CompletableFuture<List<StoredFact>> current;
    private volatile CompletableFuture<List<StoredFact>> following;

    /** @param reader reads the facts after a position that any of the views has a handler for; none at the end */
    FactPages(List<View> views, LongFunction<List<StoredFact>> reader) {
        super(views.size());
        this.reader = reader;
        this.taking.addAll(views);
        this.current = CompletableFuture.supplyAsync(() -> read(-1), Thread::startVirtualThread);
        this.following = after(current);
    }

    /** Whether a view still gets the facts from here. */
    boolean isFor(View view) {
        return taking.contains(view);
    }

    /** The page at which all views are; empty at the end. */
    List<StoredFact> page() {
        return current.join();
    }

    /** Waits until all views are through with their page. */
    void turn() {
        arriveAndAwaitAdvance();
    }

    void leave(View view) {
        if (taking.remove(view)) {
            arriveAndDeregister();
        }
    }

    @Override
    protected boolean onAdvance(int phase, int views) {
        current = following;
        if (views > 0) {
            following = after(current);
        }
        return views == 0;
    }

    private CompletableFuture<List<StoredFact>> after(CompletableFuture<List<StoredFact>> page) {
        return page.thenApplyAsync(
                read -> read.isEmpty() ? read : read(read.getLast().position()), Thread::startVirtualThread);
    }

    /** Makes records of the JSON right away: afterwards any thread may look at them. */
    private List<StoredFact> read(long after) {
        List<StoredFact> page = reader.apply(after);
        for (StoredFact fact : page) {
            try {
                fact.message().getPayload();
                fact.message().getMetaData();
            } catch (RuntimeException unreadable) {
                // parked, or else refused where it is handled
                continue;
            }
        }
        return page;
    }

    /** Waits for what is still being read, which nobody wants any more. */
    @Override
    public void close() {
        following.handle((page, failure) -> "").join();
    }
}
