package org.runningcoach.bench;

import java.util.List;

/** Something worth measuring on the running program. */
interface Benchmark {

    /** Measures on athletes of its own and leaves the program running. */
    List<Figure> measure(RunningCoach coach) throws Exception;
}
