package org.runningcoach.api.wiring.probe;

import java.util.List;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Adds the probe to a context that imports this. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Counter.class, CountProjector.class})
public class ProbeWiring {

    @Bean
    @Primary
    EventNames probeNames() {
        return EventNames.of(List.of(CountedUp.class));
    }
}
