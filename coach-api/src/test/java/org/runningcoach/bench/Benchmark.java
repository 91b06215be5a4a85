package org.runningcoach.bench;

import java.util.List;

/**
 * Something worth measuring.
 *
 * @param <C> what it is measured on: {@link StartedCoach}, as users have it, or {@link RunningCoach}, whose parts are within reach
 */
interface Benchmark<C> {

    /** Measures on athletes of its own and leaves the program running. */
    List<Figure> measure(C coach) throws Exception;
}
