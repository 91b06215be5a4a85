package org.runningcoach.api.presence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every request of a signed-in athlete is a sign of life, whoever issued the token. */
@Component
@Order(NoticeAthletes.AFTER_SECURITY)
final class NoticeAthletes extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 10;

    private static final Logger LOG = LoggerFactory.getLogger(NoticeAthletes.class);

    private final PresenceNotice notice;

    NoticeAthletes(PresenceNotice notice) {
        this.notice = notice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null
                && caller.getAuthorities().stream().anyMatch(role -> "ROLE_ATHLETE".equals(role.getAuthority()))) {
            notice(AthleteId.of(caller.getName()));
        }
        chain.doFilter(request, response);
    }

    /** The request itself finds out what is wrong with the database, and says so. */
    private void notice(AthleteId athlete) {
        try {
            notice.of(athlete);
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.warn("It could not be written down that athlete {} came by.", athlete, e);
        }
    }
}
