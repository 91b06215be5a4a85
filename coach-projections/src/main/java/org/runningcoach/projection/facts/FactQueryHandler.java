package org.runningcoach.projection.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/**
 * Tells an athlete's history from the facts themselves. It reads them from the first one on, for what a fact changed depends on those
 * before it, and keeps no more of them than the page has.
 */
@Component
class FactQueryHandler {

    private final AthleteReads reads;
    private final StoredFacts facts;

    FactQueryHandler(AthleteReads reads, StoredFacts facts) {
        this.reads = reads;
        this.facts = facts;
    }

    @QueryHandler
    FactPageView answer(ListFacts query) {
        Long before = query.before();
        var changed = new WhatChanged();
        Deque<FactView> newest = new ArrayDeque<>();
        reads.read(query.athlete(), sql -> {
            facts.over(sql).forEach(query.athlete(), fact -> {
                Map<String, Object> changes = changed.by(fact);
                if (before == null || fact.position() < before) {
                    newest.addFirst(new FactView(
                            fact.position(),
                            fact.at(),
                            fact.name(),
                            fact.revision(),
                            fact.event().isPresent(),
                            changes));
                }
                if (newest.size() > query.limit() + 1) {
                    newest.removeLast();
                }
            });
            return newest;
        });
        List<FactView> page = newest.stream().limit(query.limit()).toList();
        return new FactPageView(
                page, newest.size() > query.limit() ? page.getLast().position() : null);
    }
}
