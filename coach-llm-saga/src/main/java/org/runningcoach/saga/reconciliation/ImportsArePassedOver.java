package org.runningcoach.saga.reconciliation;

import java.lang.reflect.Method;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.springframework.stereotype.Component;

/**
 * Names the import in the metadata of the events it brings, and keeps them from handlers {@link ByHandOnly}. Events that were stored without the name reach
 * the handlers, which have to look for themselves.
 */
@Component
class ImportsArePassedOver implements CorrelationDataProvider, HandlerEnhancerDefinition {

    private static final String IMPORT = "import";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message instanceof CommandMessage<?> && message.getPayload() instanceof ImportActivities imported
                ? Map.of(IMPORT, imported.importId().toString())
                : Map.of();
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        boolean byHandOnly = original.unwrap(Method.class)
                .filter(method -> method.isAnnotationPresent(ByHandOnly.class))
                .isPresent();
        return byHandOnly ? new PassingOver<>(original) : original;
    }

    private static final class PassingOver<T> extends WrappedMessageHandlingMember<T> {

        private PassingOver(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return super.canHandle(message) && !message.getMetaData().containsKey(IMPORT);
        }
    }
}
