package org.runningcoach.api.wiring;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Passes the athlete's id on to the metadata of every message that follows from this one. */
@Component
final class AthleteCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return AthleteOfMessage.find(message)
                .map(athlete -> Map.of(AthleteOfMessage.METADATA, athlete.toString()))
                .orElse(Map.of());
    }
}
