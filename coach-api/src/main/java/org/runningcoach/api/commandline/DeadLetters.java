package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.util.List;
import org.runningcoach.api.wiring.ParkedEvent;
import org.runningcoach.api.wiring.ParkedEvents;

/** {@code dead-letters list | retry [ID] | skip ID}: the events that a handler could not take. */
final class DeadLetters implements Verb {

    private static final String USAGE = "dead-letters takes list, retry, retry ID or skip ID.";

    @Override
    public void run(List<String> arguments) {
        List<String> words = Options.of("dead-letters", arguments).words();
        if (words.isEmpty() || words.size() > 2) {
            throw new BadUsage(USAGE);
        }
        String id = words.size() == 2 ? words.get(1) : "";
        Maintenance.with(coach -> run(coach.getBean(ParkedEvents.class), words.getFirst(), id, System.out));
    }

    static void run(ParkedEvents parked, String what, String id, PrintStream to) {
        switch (what) {
            case "list" -> list(parked, to);
            case "retry" -> retry(parked, id.isEmpty() ? parked.list() : List.of(find(parked, id)), to);
            case "skip" -> skip(parked, find(parked, id), to);
            default -> throw new BadUsage(USAGE);
        }
    }

    private static void list(ParkedEvents parked, PrintStream to) {
        List<ParkedEvent> events = parked.list();
        events.forEach(event -> to.println(line(event)));
        to.println(events.isEmpty() ? "Nothing is parked." : events.size() + " parked.");
    }

    private static void retry(ParkedEvents parked, List<ParkedEvent> events, PrintStream to) {
        int failed = 0;
        for (ParkedEvent event : events) {
            boolean done = parked.retry(event);
            failed += done ? 0 : 1;
            to.println((done ? "handled " : "parked  ") + line(event));
        }
        to.println((events.size() - failed) + " handled, " + failed + " still parked.");
        if (failed > 0) {
            throw new Failed("Some events failed again; list shows why.");
        }
    }

    private static void skip(ParkedEvents parked, ParkedEvent event, PrintStream to) {
        to.println(line(event));
        parked.skip(event);
        to.println("Skipped for good. " + event.behind() + " events behind it are tried next.");
    }

    private static ParkedEvent find(ParkedEvents parked, String id) {
        return parked.find(id)
                .orElseThrow(() ->
                        new Failed("No event is parked under '" + id + "' at the head of its athlete's; see list."));
    }

    /** On one line, whatever the failure says. */
    private static String line(ParkedEvent event) {
        return "%s group=%s athlete=%s event=%s tries=%d behind=%d since=%s cause=%s"
                .formatted(
                        event.id(),
                        event.group(),
                        event.athlete(),
                        event.event(),
                        event.tries(),
                        event.behind(),
                        event.parkedAt(),
                        String.valueOf(event.cause()).replaceAll("\\s+", " "));
    }
}
