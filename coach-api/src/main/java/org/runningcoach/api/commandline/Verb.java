package org.runningcoach.api.commandline;

import java.util.List;

/** One thing the program can be asked to do. */
interface Verb {

    /** Does it. Arguments that make no sense are refused with {@link BadUsage}. */
    void run(List<String> arguments);

    /** Whether the program stays when {@link #run} is through. */
    default boolean goesOn() {
        return false;
    }
}
