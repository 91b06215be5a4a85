package org.runningcoach.api.wiring;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.runningcoach.projection.eventstore.UnknownEvent;
import org.springframework.stereotype.Component;

/**
 * An event of a name that this version does not know may change any view and any decision. So every event handler takes it and fails: a
 * projection parks it with that athlete's later events, an aggregate decides nothing over it. Axon by itself would pass over it.
 */
@Component
final class UnknownEventsConcernEverybody implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) ? new Concerned<>(original) : original;
    }

    private static final class Concerned<T> extends WrappedMessageHandlingMember<T> {

        private Concerned(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return payloadType == UnknownEvent.class || super.canHandleType(payloadType);
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return message.getPayloadType() == UnknownEvent.class || super.canHandle(message);
        }

        @Override
        public @Nullable Object handle(Message<?> message, T target) throws Exception {
            // reading what cannot be read fails, and says why
            return message.getPayloadType() == UnknownEvent.class
                    ? message.getPayload()
                    : super.handle(message, target);
        }
    }
}
