package org.runningcoach.api.commandline;

import org.runningcoach.api.wiring.ParkedEvent;
import org.runningcoach.api.wiring.ParkedEvents;

/** An event that a handler could not take, with what waits behind it. */
record ParkedEventLetter(ParkedEvents parked, ParkedEvent event) implements Letter {

    @Override
    public String id() {
        return event.id();
    }

    @Override
    public String line() {
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

    @Override
    public boolean retry() {
        return parked.retry(event);
    }

    @Override
    public String skip() {
        parked.skip(event);
        return "Skipped for good. " + event.behind() + " events behind it are tried next.";
    }
}
