package org.runningcoach.api.wiring;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.eventstore.EventUpcasters;
import org.runningcoach.projection.eventstore.NamedEventSerializer;
import org.runningcoach.projection.eventstore.StoredTypes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events are stored under stable names; snapshots, sagas and tokens, which can be thrown away, under class names. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    private static final String DOMAIN = "org.runningcoach.domain";

    @Bean
    EventNames eventNames() {
        return EventNames.in(DOMAIN);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventNames names) {
        return new NamedEventSerializer(names);
    }

    /** For the event store, and through Axon's configuration for whoever reads events past it. */
    @Bean
    EventUpcasterChain eventUpcasters() {
        return EventUpcasters.chain();
    }

    @Bean
    Jackson3SerializerCustomizer readableTokens() {
        return json -> json.polymorphicTypeValidator(StoredTypes.validator());
    }
}
