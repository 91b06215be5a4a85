package org.runningcoach.projection.rebuild;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.runningcoach.projection.audit.LeftOut;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;

/** Lets a view's own projectors handle the stored facts once more, in batches, on the rows of a shadow schema. */
final class Replay {

    private final View view;
    private final OwnerSession owner;
    private final ViewProjectors projectors;
    private final StoredFacts facts;
    private final Collection<String> names;
    private final Set<String> leftOut = new HashSet<>();
    private long position = -1;

    Replay(View view, OwnerSession owner, ViewProjectors projectors, StoredFacts facts, Collection<String> names) {
        this.view = view;
        this.owner = owner;
        this.projectors = projectors;
        this.facts = facts;
        this.names = names;
    }

    /** From the first fact again. */
    void rewind() {
        position = -1;
        leftOut.clear();
    }

    /** Handles what the pages hold, up to a position. */
    void take(FactPages pages, long last, LeftOut excluded) {
        List<StoredFact> page = pages.page(view);
        while (!page.isEmpty() && page.getFirst().position() <= last) {
            List<StoredFact> batch = page.stream()
                    .filter(fact -> fact.position() <= last && names.contains(fact.name()))
                    .toList();
            handle(batch, excluded);
            pages.turn(view);
            page = pages.page(view);
        }
    }

    /**
     * Handles what is stored after the last call, up to a position.
     *
     * @param excluded what the live view does not show either
     * @return whether everything left out so far is still to be left out; otherwise the replay has to start again
     */
    boolean upTo(long last, LeftOut excluded) {
        List<StoredFact> batch;
        do {
            batch = facts.between(position, last, names);
            handle(batch, excluded);
        } while (!batch.isEmpty());
        return excluded.includesAll(leftOut);
    }

    private void handle(List<StoredFact> batch, LeftOut excluded) {
        handle(batch.stream().filter(fact -> isIncluded(fact, excluded)).toList());
        position = batch.isEmpty() ? position : batch.getLast().position();
    }

    private boolean isIncluded(StoredFact fact, LeftOut excluded) {
        boolean included = !excluded.includes(fact.message().getIdentifier());
        if (!included) {
            leftOut.add(fact.message().getIdentifier());
        }
        return included;
    }

    private void handle(List<StoredFact> batch) {
        if (batch.isEmpty()) {
            return;
        }
        owner.transaction().executeWithoutResult(status -> {
            List<DomainEventMessage<?>> messages = batch.stream()
                    .<DomainEventMessage<?>>map(StoredFact::message)
                    .toList();
            var unit = new BatchingUnitOfWork<>(messages);
            ResultMessage<?> result = unit.executeWithResult(() -> {
                projectors.handle(unit.getMessage());
                return "";
            });
            if (result.isExceptional()) {
                throw refused(batch, result.exceptionResult());
            }
        });
    }

    private RebuildRefused refused(List<StoredFact> batch, Throwable failure) {
        return new RebuildRefused(
                "The view " + view.name() + " cannot take a fact between positions "
                        + batch.getFirst().position() + " and "
                        + batch.getLast().position() + ": "
                        + failure.getMessage(),
                failure);
    }
}
