package org.runningcoach.api.commandline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.runningcoach.api.wiring.RefusalExplained;

/** Where the packaged program begins: the first argument is the verb, {@code run} when there is none. */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_USAGE = 2;
    private static final Map<String, Verb> VERBS = new TreeMap<>(Map.of(
            "run", new Run(),
            "train", new Train(),
            "job", new RunJob(),
            "replay", new Replay(),
            "dead-letters", new DeadLetters(),
            "verify", new Verify(),
            "rebuild", new RebuildViews(),
            "export", new Export(),
            "erase", new Erase(),
            "operator", new Operator()));

    private CommandLine() {}

    /** Ends the program once a verb is done, or failed, whatever threads its parts have left behind. */
    public static void main(String[] arguments) {
        List<String> words = arguments.length == 0 ? List.of("run") : List.of(arguments);
        int status = FAILED;
        try {
            Verb verb = verb(words.getFirst());
            verb.run(words.subList(1, words.size()));
            if (verb.goesOn()) {
                return;
            }
            status = DONE;
        } catch (BadUsage e) {
            System.err.println(e.getMessage());
            status = BAD_USAGE;
        } catch (Failed e) {
            System.err.println(e.getMessage());
        } catch (RuntimeException | Error e) {
            if (new RefusalExplained().analyze(e) == null) {
                e.printStackTrace();
            }
        }
        System.exit(status);
    }

    private static Verb verb(String name) {
        Verb verb = VERBS.get(name);
        if (verb == null) {
            throw new BadUsage("There is no verb '" + name + "'; known are " + String.join(", ", VERBS.keySet()) + ".");
        }
        return verb;
    }
}
