package org.runningcoach.api.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens live by real time, whatever the product's clock is set to: other parties check them too. */
@Configuration(proxyBeanMethods = false)
class ClockOfTokens {

    /** Not a candidate for plain injection, which gives the product's clock. */
    @Bean(defaultCandidate = false)
    Clock wallClock() {
        return Clock.systemUTC();
    }
}
