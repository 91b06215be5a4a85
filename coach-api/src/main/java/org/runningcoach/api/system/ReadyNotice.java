package org.runningcoach.api.system;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to open it. */
@Component
@ConditionalOnBooleanProperty("coach.serving")
final class ReadyNotice {

    private final Environment environment;
    private final Clock clock;

    ReadyNotice(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String address = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getProperty("local.server.port", "8080");
        System.out.printf(
                "The running coach is ready at http://%s:%s/api (its time: %s). Ctrl-C stops it.%n",
                address, port, clock.instant());
    }
}
