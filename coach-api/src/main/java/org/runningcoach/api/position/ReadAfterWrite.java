package org.runningcoach.api.position;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.Soon;
import org.runningcoach.projection.position.FindLastPosition;
import org.runningcoach.projection.position.LastPositionView;
import org.runningcoach.projection.position.ListReadModelPositions;
import org.runningcoach.projection.position.ReadModelPositionsView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a read that names a position until what it {@link Reads} has passed it, or tells the client to come again. */
@Component
final class ReadAfterWrite implements HandlerInterceptor {

    static final String PARAMETER = "after";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final QueryGateway queries;

    ReadAfterWrite(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String[] given = request.getParameterValues(PARAMETER);
        if (given != null && handler instanceof HandlerMethod method) {
            Reads reads = method.getMethodAnnotation(Reads.class);
            if (reads != null) {
                await(position(given), new ListReadModelPositions(Set.of(reads.value())));
            }
        }
        return true;
    }

    private long position(String... given) {
        if (given.length > 1) {
            throw Refusal.ofParameter(PARAMETER, "given-twice", "There is one position to read after, not several.");
        }
        long position = number(given[0]);
        if (position > last()) {
            throw Refusal.ofParameter(
                    PARAMETER, "beyond-last", "No fact has the position " + position + ": nothing will ever pass it.");
        }
        return position;
    }

    private static long number(String given) {
        try {
            long position = Long.parseLong(given);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException noNumber) {
            // refused below, as a negative one is
        }
        throw Refusal.ofParameter(
                PARAMETER, "wrong-form", "A position is a whole number, as the header Event-Position gives it.");
    }

    private long last() {
        return queries.query(new FindLastPosition(null), LastPositionView.class)
                .join()
                .position();
    }

    private void await(long position, ListReadModelPositions read) {
        Optional<ReadModelPositionsView> passed =
                Soon.find(() -> Optional.of(reached(read)).filter(views -> views.havePassed(position)), PATIENCE);
        if (passed.isEmpty()) {
            throw Refusal.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "views-behind",
                            "Not shown yet",
                            "What is asked for does not show position " + position
                                    + " yet. Nothing is lost; try again in a moment.")
                    .retryAfter(TRY_AGAIN);
        }
    }

    private ReadModelPositionsView reached(ListReadModelPositions read) {
        return queries.query(read, ReadModelPositionsView.class).join();
    }
}
