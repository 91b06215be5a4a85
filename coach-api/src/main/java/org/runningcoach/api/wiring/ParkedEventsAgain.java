package org.runningcoach.api.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tries parked events again every minute, each athlete's in order, until they have failed so often that somebody has to look. On several nodes each letter is
 * claimed by one.
 */
@Component
@ConditionalOnBooleanProperty("coach.serving")
final class ParkedEventsAgain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEventsAgain.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int FAILURES_UNTIL_SOMEBODY_LOOKS = 10;
    private static final int ATHLETES_AT_A_TIME = 100;

    private final EventProcessingConfiguration processing;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("parked-events"));
    private volatile boolean running;

    ParkedEventsAgain(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Tries every group's parked events once. */
    void tryAll() {
        for (String group : processing.eventProcessors().keySet()) {
            processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> tryAll(group, letters));
        }
    }

    private static void tryAll(String group, SequencedDeadLetterProcessor<EventMessage<?>> letters) {
        try {
            for (int athlete = 0; athlete < ATHLETES_AT_A_TIME; athlete++) {
                boolean done = letters.process(
                        letter -> ParkingUndoesTheEvent.failures(letter) < FAILURES_UNTIL_SOMEBODY_LOOKS);
                if (!done) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Parked events of {} could not be tried again; the next attempt is in {}", group, PAUSE, e);
        }
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::tryAll, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
