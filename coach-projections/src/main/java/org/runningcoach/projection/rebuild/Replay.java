package org.runningcoach.projection.rebuild;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;

/**
 * Lets a view's own projectors handle the stored facts once more, in batches, on the rows of a shadow schema. The next batch is read meanwhile, over a
 * connection of its own.
 */
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

    /**
     * Handles what is stored after the last call, up to a position.
     *
     * @param excluded identifiers of the facts that the live view has not handled either, parked or skipped
     * @return whether everything left out so far is still to be left out; otherwise the replay has to start again
     */
    boolean upTo(long last, Set<String> excluded) {
        List<StoredFact> batch = read(position, last);
        while (!batch.isEmpty()) {
            long reached = batch.getLast().position();
            CompletableFuture<List<StoredFact>> next =
                    CompletableFuture.supplyAsync(() -> read(reached, last), Thread::startVirtualThread);
            try {
                handle(batch.stream()
                        .filter(fact -> isIncluded(fact, excluded))
                        .toList());
                position = reached;
            } finally {
                batch = next.join();
            }
        }
        return excluded.containsAll(leftOut);
    }

    /** Makes records of the JSON right away, so that this is done beside the handling of the batch before. */
    private List<StoredFact> read(long after, long last) {
        List<StoredFact> batch = facts.between(after, last, names);
        for (StoredFact fact : batch) {
            try {
                fact.message().getPayload();
            } catch (RuntimeException unreadable) {
                // left out, or else refused where it is handled
                continue;
            }
        }
        return batch;
    }

    private boolean isIncluded(StoredFact fact, Set<String> excluded) {
        boolean included = !excluded.contains(fact.message().getIdentifier());
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
