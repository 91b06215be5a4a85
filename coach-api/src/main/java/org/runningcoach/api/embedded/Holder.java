package org.runningcoach.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who has a data folder, as its lock file names them.
 *
 * @param process its number; blank in a file that is just being written
 * @param stay whether others may use its server too
 */
record Holder(String process, Stay stay) {

    static Holder thisProcess(Stay stay) {
        return new Holder(Long.toString(ProcessHandle.current().pid()), stay);
    }

    static Holder namedIn(Path lock) {
        try {
            String[] words = Files.readString(lock).strip().split(" ", 2);
            return new Holder(words[0], words.length == 1 ? Stay.UNTIL_STOPPED : Stay.FOR_ONE_COMMAND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the lock file has it; who stays is named as ever, by the number alone. */
    String line() {
        return stay == Stay.UNTIL_STOPPED ? process : process + " for one command";
    }

    /** For whoever wants the folder of this lock file. */
    EmbeddedRefused refusal(Path lock) {
        return new EmbeddedRefused(
                switch (stay) {
                    case UNTIL_STOPPED ->
                        "Another coach (process " + process + ") uses " + lock.getParent()
                                + ". Stop it first, or give this one a folder of its own in COACH_DATA.";
                    case FOR_ONE_COMMAND ->
                        "Another command (process " + process + ") is using the database in " + lock.getParent()
                                + ", which ends with it. Wait until it is through, then try again.";
                });
    }
}
