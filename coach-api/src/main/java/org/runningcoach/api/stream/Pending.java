package org.runningcoach.api.stream;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.runningcoach.projection.position.ReadModel;

/**
 * What a client has still to be told: of each view its last change only. However slowly the client reads, there is never more to
 * tell than there are views.
 */
final class Pending {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<ReadModel, Long> changes = new EnumMap<>(ReadModel.class);
    private boolean doubted;
    private boolean ended;

    /**
     * What was pending.
     *
     * @param doubted the sign-in may have ended
     * @param ended nothing more is to be told
     */
    record Taken(List<ViewChanged> changes, boolean doubted, boolean ended) {}

    void change(ReadModel view, long position) {
        tell(() -> changes.merge(view, position, Math::max));
    }

    void doubt() {
        tell(() -> doubted = true);
    }

    void end() {
        tell(() -> ended = true);
    }

    /** Takes everything, as soon as there is anything, or nothing after this time. */
    Taken take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (changes.isEmpty() && !doubted && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
            List<ViewChanged> taken = changes.entrySet().stream()
                    .map(change -> new ViewChanged(change.getKey(), change.getValue()))
                    .toList();
            changes.clear();
            boolean wasDoubted = doubted;
            doubted = false;
            return new Taken(taken, wasDoubted, ended);
        } finally {
            lock.unlock();
        }
    }

    private void tell(Runnable what) {
        lock.lock();
        try {
            what.run();
            news.signal();
        } finally {
            lock.unlock();
        }
    }
}
