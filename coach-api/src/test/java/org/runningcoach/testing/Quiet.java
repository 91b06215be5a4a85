package org.runningcoach.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until every view and every reaction has dealt with every fact, none has led to another, and no plan is being drawn. */
public final class Quiet {

    private final EventProcessingConfiguration processing;
    private final JdbcClient rows;

    public Quiet(EventProcessingConfiguration processing, JdbcClient rows) {
        this.processing = processing;
        this.rows = rows;
    }

    public void await() {
        await(Duration.ofMinutes(3));
    }

    public void await(Duration atMost) {
        Awaitility.await().atMost(atMost).pollInterval(Duration.ofMillis(10)).until(this::isQuiet);
    }

    private boolean isQuiet() {
        long last = lastFact();
        return processing.eventProcessors().values().stream().allMatch(processor -> hasReached(processor, last))
                && !isDrawing()
                && lastFact() == last;
    }

    private static boolean hasReached(EventProcessor processor, long position) {
        return !(processor instanceof StreamingEventProcessor streaming)
                || streaming.processingStatus().values().stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= position);
    }

    private boolean isDrawing() {
        return rows.sql("select exists (select from association_value_entry)")
                .query(Boolean.class)
                .single();
    }

    private long lastFact() {
        return rows.sql("select coalesce(max(global_index), -1) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
