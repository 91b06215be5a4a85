package org.runningcoach.api.limits;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.ProblemAnswer;
import org.runningcoach.api.problem.Refusal;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** The two limits on all requests: by address before anything is looked at, by athlete once it is known who asks. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ProblemAnswer answers;

    RequestLimits(ProblemAnswer answers) {
        this.answers = answers;
    }

    @Bean
    FilterRegistrationBean<Filter> limitByAddress(LimitSettings settings) {
        return filter(
                SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10,
                new Allowance(settings.addressPerMinute(), MINUTE, "Too many requests come from this address."),
                HttpServletRequest::getRemoteAddr);
    }

    @Bean
    FilterRegistrationBean<Filter> limitByAthlete(LimitSettings settings) {
        return filter(
                SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10,
                new Allowance(settings.accountPerMinute(), MINUTE, "Too many requests come from this account."),
                request -> signedIn());
    }

    /** Nobody where the door is open: all visitors together are no athlete. */
    private static @Nullable String signedIn() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? null : caller.getName();
    }

    private FilterRegistrationBean<Filter> filter(
            int order, Allowance allowance, Function<HttpServletRequest, @Nullable String> callerOf) {
        var registration = new FilterRegistrationBean<Filter>(new Limit(allowance, callerOf, answers));
        registration.setOrder(order);
        return registration;
    }

    private static final class Limit extends OncePerRequestFilter {

        private final Allowance allowance;
        private final Function<HttpServletRequest, @Nullable String> callerOf;
        private final ProblemAnswer answers;

        Limit(Allowance allowance, Function<HttpServletRequest, @Nullable String> callerOf, ProblemAnswer answers) {
            this.allowance = allowance;
            this.callerOf = callerOf;
            this.answers = answers;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String caller = callerOf.apply(request);
            if (caller != null) {
                try {
                    allowance.use(caller);
                } catch (Refusal tooMany) {
                    answers.send(request, response, tooMany);
                    return;
                }
            }
            chain.doFilter(request, response);
        }
    }
}
