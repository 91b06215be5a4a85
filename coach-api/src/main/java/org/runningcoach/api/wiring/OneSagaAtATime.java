package org.runningcoach.api.wiring;

import java.util.Optional;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An event may reach an athlete's saga on one node while a deadline reaches it on another. The saga store keeps whatever is written last, so whoever is first has
 * the saga until its transaction ends, and the other reads it afterwards. No component, which Axon would put before every handler.
 */
final class OneSagaAtATime implements MessageHandlerInterceptor<Message<?>> {

    private static final int SAGAS = 7305483;

    private final JdbcClient writer;

    OneSagaAtATime(JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Optional<AthleteId> athlete = AthleteOfMessage.find(unitOfWork.getMessage());
        if (athlete.isPresent()) {
            writer.sql("select pg_advisory_xact_lock(:sagas, hashtext(:athlete))")
                    .param("sagas", SAGAS)
                    .param("athlete", athlete.get().toString())
                    .query((row, number) -> number)
                    .list();
        }
        return chain.proceed();
    }
}
