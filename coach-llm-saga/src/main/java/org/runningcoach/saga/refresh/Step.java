package org.runningcoach.saga.refresh;

import java.time.Instant;

/** One part of serving an athlete. Done a second time it changes nothing. */
@FunctionalInterface
interface Step {

    void serve(Due due, Instant at);
}
