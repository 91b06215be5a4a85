package org.runningcoach.api.commandline;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.api.wiring.ParkedEvents;
import org.runningcoach.saga.regeneration.ParkedRegenerations;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.context.ApplicationContext;

/** Everything that waits for the operator: the first event of each athlete and group, and plans. */
record Letters(ParkedEvents events, ParkedRegenerations plans, Regenerations regenerations, Clock clock) {

    static Letters of(ApplicationContext coach) {
        return new Letters(
                coach.getBean(ParkedEvents.class),
                coach.getBean(ParkedRegenerations.class),
                coach.getBean(Regenerations.class),
                coach.getBean(Clock.class));
    }

    List<Letter> all() {
        return Stream.concat(
                        events.list().stream().<Letter>map(event -> new ParkedEventLetter(events, event)),
                        plans.list().stream().map(plan -> new ParkedPlanLetter(plans, regenerations, clock, plan)))
                .toList();
    }

    Letter find(String id) {
        return all().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failed("Nothing is parked under '" + id + "'; see list. Of an athlete's"
                        + " events for one view only the first can be taken."));
    }
}
