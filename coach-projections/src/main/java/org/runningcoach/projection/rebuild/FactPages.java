package org.runningcoach.projection.rebuild;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.facts.StoredFact;

/**
 * The stored facts, read once for several views, each of which takes them at its own pace: a few pages are kept, from the one at which the slowest view is, and
 * no more are read until that one goes on. Each view has to be on a thread of its own and has to leave, however it ends.
 */
final class FactPages implements AutoCloseable {

    private static final int AHEAD = 6;

    private final LongFunction<List<StoredFact>> reader;
    private final Map<View, Integer> places = new HashMap<>();
    private final TreeMap<Integer, List<StoredFact>> pages = new TreeMap<>();
    private final Thread reading;
    private @Nullable RuntimeException failure;

    /** @param reader reads the facts after a position that any of the views has a handler for; none at the end */
    FactPages(List<View> views, LongFunction<List<StoredFact>> reader) {
        this.reader = reader;
        views.forEach(view -> places.put(view, 0));
        this.reading = Thread.ofVirtual().unstarted(this::readAll);
        reading.start();
    }

    /** Whether a view still gets the facts from here. */
    synchronized boolean isFor(View view) {
        return places.containsKey(view);
    }

    /** The page at which a view is; empty at the end. */
    synchronized List<StoredFact> page(View view) {
        int place = Objects.requireNonNull(places.get(view));
        while (!pages.containsKey(place)) {
            if (failure != null) {
                throw failure;
            }
            await();
        }
        return Objects.requireNonNull(pages.get(place));
    }

    /** The view is through with its page. */
    synchronized void turn(View view) {
        places.merge(view, 1, Integer::sum);
        forgetPassed();
    }

    synchronized void leave(View view) {
        places.remove(view);
        forgetPassed();
    }

    private void forgetPassed() {
        pages.headMap(slowest()).clear();
        notifyAll();
    }

    private int slowest() {
        return places.isEmpty() ? Integer.MAX_VALUE : Collections.min(places.values());
    }

    private void readAll() {
        long after = -1;
        boolean more = true;
        for (int number = 0; more && isWanted(number); number++) {
            try {
                List<StoredFact> page = read(after);
                keep(number, page);
                more = !page.isEmpty();
                after = more ? page.getLast().position() : after;
            } catch (RuntimeException unread) {
                fail(unread);
                more = false;
            }
        }
    }

    /** Waits until a page may be read; false when nobody takes pages any more. */
    private synchronized boolean isWanted(int number) {
        while (!places.isEmpty() && number - AHEAD > slowest()) {
            await();
        }
        return !places.isEmpty();
    }

    private synchronized void keep(int number, List<StoredFact> page) {
        pages.put(number, page);
        notifyAll();
    }

    private synchronized void fail(RuntimeException unread) {
        failure = unread;
        notifyAll();
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

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while facts were read", e);
        }
    }

    /** Waits for what is still being read, which nobody wants any more. */
    @Override
    public void close() {
        synchronized (this) {
            places.clear();
            forgetPassed();
        }
        try {
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
