package org.runningcoach.api.position;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.runningcoach.projection.position.ReadModel;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameter of every read and the header of every write in the API's own description. */
@Component
final class PositionsDescribed implements OperationCustomizer {

    private static final String LONG = "int64";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Reads reads = method.getMethodAnnotation(Reads.class);
        if (reads != null) {
            String views = Arrays.stream(reads.value()).map(ReadModel::word).collect(Collectors.joining(", "));
            operation.addParametersItem(new QueryParameter()
                    .name(ReadAfterWrite.PARAMETER)
                    .required(false)
                    .description(
                            "Waits, for at most five seconds, until everything up to this position is shown: " + views
                                    + ". A position is what the header " + PositionReached.HEADER
                                    + " of a write or an event of the stream told; one that no fact has is refused.")
                    .schema(new IntegerSchema().format(LONG)));
        }
        if (method.hasMethodAnnotation(Writes.class)) {
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.addHeaderObject(
                            PositionReached.HEADER,
                            new Header()
                                    .description(
                                            "A position at or beyond the facts of this request; a read takes it as "
                                                    + ReadAfterWrite.PARAMETER)
                                    .schema(new IntegerSchema().format(LONG)));
                }
            });
        }
        return operation;
    }
}
