package org.runningcoach.api.wiring;

import java.util.function.Predicate;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets a transaction commit without waiting for the disk, where whatever a crash of the database takes is done again by itself: rows of views go together with the
 * position up to which they were made, and the facts of a weekly refresh go before the claim is done, whose own commit waits for the disk and takes along all
 * that was committed before it (decision 12). No writer waits for an answer to either; a reader may see them a moment before they are on the disk.
 */
final class LaterOnDisk<M extends Message<?>> implements MessageHandlerInterceptor<M> {

    private final JdbcClient writer;
    private final Predicate<Message<?>> which;

    private LaterOnDisk(JdbcClient writer, Predicate<Message<?>> which) {
        this.writer = writer;
        this.which = which;
    }

    /** For everything that comes by. */
    static <M extends Message<?>> LaterOnDisk<M> always(JdbcClient writer) {
        return new LaterOnDisk<>(writer, message -> true);
    }

    /** For the commands of the weekly refresh. */
    static <M extends Message<?>> LaterOnDisk<M> inTheWeeklyRefresh(JdbcClient writer) {
        return new LaterOnDisk<>(writer, message -> isOfTheWeeklyRefresh(message.getPayload()));
    }

    private static boolean isOfTheWeeklyRefresh(Object command) {
        return command instanceof CloseWeek
                || (command instanceof RegeneratePlan plan && plan.trigger() == PlanTrigger.WEEK_CLOSED);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends M> unitOfWork, InterceptorChain chain) throws Exception {
        if (which.test(unitOfWork.getMessage())) {
            unitOfWork.root().getOrComputeResource(LaterOnDisk.class.getName(), first -> {
                writer.sql("set local synchronous_commit = off").update();
                return true;
            });
        }
        return chain.proceed();
    }
}
