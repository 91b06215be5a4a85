package org.runningcoach.api.position;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.FindLastPosition;
import org.runningcoach.projection.position.LastPositionView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Adds to the answer of whatever {@link Writes} the position of the athlete's last fact, as late as headers can be added: the facts are
 * committed by then. Where nobody is signed in, as at a registration, it is the last fact of all. Either may be beyond the
 * request's own facts, never before them.
 */
@Component
@Order(PositionReached.INSIDE_IDEMPOTENCY)
final class PositionReached extends OncePerRequestFilter {

    /** So that the answer kept for a repeated request has the header too. */
    static final int INSIDE_IDEMPOTENCY = 10;

    static final String HEADER = "Event-Position";

    private static final Logger LOG = LoggerFactory.getLogger(PositionReached.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final QueryGateway queries;

    PositionReached(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new Answer(request, response);
        chain.doFilter(request, answer);
        answer.end();
    }

    private final class Answer extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            disableOnResponseCommitted();
            if (getStatus() / 100 == 2 && wrote(request)) {
                addPosition(this);
            }
        }

        /** For an answer without a body, which nothing has committed yet. */
        void end() {
            if (!isDisableOnResponseCommitted()) {
                onResponseCommitted();
            }
        }
    }

    private static boolean wrote(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.hasMethodAnnotation(Writes.class);
    }

    /** What is stored is stored: a position that cannot be told does not turn the answer into a failure. */
    private void addPosition(HttpServletResponse response) {
        try {
            long position = queries.query(new FindLastPosition(signedIn()), LastPositionView.class)
                    .join()
                    .position();
            response.setHeader(HEADER, Long.toString(position));
        } catch (RuntimeException unknown) {
            LOG.warn("A write was answered without its position", unknown);
        }
    }

    private static @Nullable AthleteId signedIn() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? null : AthleteId.of(caller.getName());
    }
}
