package org.runningcoach.api.wiring;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Puts the athlete's id on every log line written while a command, an event or a deadline of that athlete is handled. No component, which Axon would register
 * by itself once more.
 */
final class AthleteInLogs implements MessageHandlerInterceptor<Message<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        String before = MDC.get(AthleteOfMessage.METADATA);
        AthleteOfMessage.find(unitOfWork.getMessage())
                .ifPresent(athlete -> MDC.put(AthleteOfMessage.METADATA, athlete.toString()));
        try {
            return chain.proceed();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(AthleteOfMessage.METADATA);
        } else {
            MDC.put(AthleteOfMessage.METADATA, before);
        }
    }
}
