package org.runningcoach.api.embedded;

/** How long whoever starts the embedded server keeps it. */
public enum Stay {
    /** As a coach that serves: commands may join it. */
    UNTIL_STOPPED,
    /** Joined by nobody, who would lose the server in the middle. */
    FOR_ONE_COMMAND
}
