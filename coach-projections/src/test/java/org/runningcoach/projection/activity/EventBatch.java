package org.runningcoach.projection.activity;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Events given to a projector as a processor does: a batch in one transaction. */
record EventBatch(AnnotationEventHandlerAdapter projector, SpringTransactionManager transactions) {

    EventBatch(Object projector, DataSource writer) {
        this(
                new AnnotationEventHandlerAdapter(projector),
                new SpringTransactionManager(new DataSourceTransactionManager(writer)));
    }

    void handle(Object... events) {
        List<EventMessage<Object>> messages = Arrays.stream(events)
                .<EventMessage<Object>>map(GenericEventMessage::asEventMessage)
                .toList();
        var batch = new BatchingUnitOfWork<>(messages);
        batch.attachTransaction(transactions);
        ResultMessage<?> result = batch.executeWithResult(() -> projector.handle(batch.getMessage()));
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }
}
