package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.util.List;

/** {@code dead-letters list | retry [ID] | skip ID}: the events that a handler could not take, and the plans that could not be drawn. */
final class DeadLetters implements Verb {

    private static final String USAGE = "dead-letters takes list, retry, retry ID or skip ID.";

    @Override
    public void run(List<String> arguments) {
        List<String> words = Options.of("dead-letters", arguments).words();
        if (words.isEmpty() || words.size() > 2) {
            throw new BadUsage(USAGE);
        }
        String id = words.size() == 2 ? words.get(1) : "";
        Maintenance.with(coach -> run(Letters.of(coach), words.getFirst(), id, System.out));
    }

    static void run(Letters letters, String what, String id, PrintStream to) {
        switch (what) {
            case "list" -> list(letters.all(), to);
            case "retry" -> retry(id.isEmpty() ? letters.all() : List.of(letters.find(id)), to);
            case "skip" -> skip(letters.find(id), to);
            default -> throw new BadUsage(USAGE);
        }
    }

    private static void list(List<Letter> letters, PrintStream to) {
        letters.forEach(letter -> to.println(letter.line()));
        to.println(letters.isEmpty() ? "Nothing is parked." : letters.size() + " parked.");
    }

    private static void retry(List<Letter> letters, PrintStream to) {
        int failed = 0;
        for (Letter letter : letters) {
            boolean done = letter.retry();
            failed += done ? 0 : 1;
            to.println((done ? "handled " : "parked  ") + letter.line());
        }
        to.println((letters.size() - failed) + " handled, " + failed + " still parked.");
        if (failed > 0) {
            throw new Failed("Some failed again; list shows why.");
        }
    }

    private static void skip(Letter letter, PrintStream to) {
        to.println(letter.line());
        to.println(letter.skip());
    }
}
