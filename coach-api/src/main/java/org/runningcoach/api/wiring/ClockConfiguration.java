package org.runningcoach.api.wiring;

import java.time.Clock;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product's clock, read at the edges only: a command carries the time, and what follows from it never asks again. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock productClock(ProductTime time, DatabaseSettings database) {
        if (time.isSet() && !time.force() && !database.url().isEmpty()) {
            throw new StartRefused("--now would write facts of another time into the database COACH_DB_URL names."
                    + " Leave one of the two out, or add --force if that is meant.");
        }
        return time.clock(Clock.systemUTC());
    }

    /** Correlation and trace ids on every message; the starter leaves it out once there is another provider. */
    @Bean
    MessageOriginProvider messageOrigin() {
        return new MessageOriginProvider();
    }
}
