package org.runningcoach.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of the same thing, done often. */
final class Timing {

    private final List<Long> nanos = new ArrayList<>();

    /** How long the work takes, in milliseconds. */
    static double millis(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    void add(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - begin);
    }

    /** A duration measured elsewhere, by any thread. */
    synchronized void add(long duration) {
        nanos.add(duration);
    }

    double medianMillis() {
        return percentileMillis(50);
    }

    double percentileMillis(int percent) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }
}
