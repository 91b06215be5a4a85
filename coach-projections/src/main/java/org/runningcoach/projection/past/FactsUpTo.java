package org.runningcoach.projection.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.audit.LeftOut;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;

/**
 * One athlete's facts for a view, in the order in which they were committed, up to an instant of the product's time. The first fact of a later time ends
 * them, whatever comes after it: so they are always what somebody could have known, also when clocks of several nodes differ. What the live view
 * does not show is not among them: the first fact that is parked, or will be because this version cannot read it, ends them as well.
 */
final class FactsUpTo {

    private final Instant at;
    private final LeftOut leftOut;
    private final SortedSet<String> handled;
    private final EventNames names;

    FactsUpTo(Instant at, View view, LeftOut leftOut, EventNames names) {
        this.at = at;
        this.leftOut = leftOut;
        this.handled = ViewProjectors.factsOf(view, names);
        this.names = names;
    }

    /** Hands the facts over in batches: a long career fits into no list. */
    void forEachBatch(StoredFacts facts, AthleteId athlete, Consumer<List<DomainEventMessage<?>>> reader) {
        boolean ended = false;
        List<StoredFact> page = facts.after(-1, athlete);
        while (!ended && !page.isEmpty()) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            ended = !addTo(batch, page);
            if (!batch.isEmpty()) {
                reader.accept(batch);
            }
            page = ended ? page : facts.after(page.getLast().position(), athlete);
        }
    }

    /** Adds what the view shows of a page; false at the end. */
    private boolean addTo(List<DomainEventMessage<?>> batch, List<StoredFact> page) {
        for (StoredFact fact : page) {
            if (fact.at().isAfter(at) || isWaitedFor(fact)) {
                return false;
            }
            if (handled.contains(fact.name())
                    && !leftOut.skipped().contains(fact.message().getIdentifier())) {
                batch.add(fact.message());
            }
        }
        return true;
    }

    private boolean isWaitedFor(StoredFact fact) {
        String identifier = fact.message().getIdentifier();
        return leftOut.parked().contains(identifier)
                || (concerns(fact)
                        && fact.event().isEmpty()
                        && !leftOut.skipped().contains(identifier));
    }

    /** A fact of an unknown name may concern any view. */
    private boolean concerns(StoredFact fact) {
        return handled.contains(fact.name()) || !names.all().containsKey(fact.name());
    }
}
