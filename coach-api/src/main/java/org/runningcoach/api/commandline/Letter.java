package org.runningcoach.api.commandline;

/** Something that could not be done and waits for the operator. */
interface Letter {

    String id();

    /** On one line, whatever the failure says. */
    String line();

    /** Whether it is done now; otherwise it goes on waiting. */
    boolean retry();

    /** Takes it out for good, and says what follows. */
    String skip();
}
