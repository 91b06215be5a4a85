package org.runningcoach.api.request;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills parameters marked {@link CurrentAthlete} and {@link RequestTime}. */
@Configuration(proxyBeanMethods = false)
class RequestFacts implements WebMvcConfigurer {

    private final Clock clock;

    RequestFacts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AthleteOfToken());
        resolvers.add(new TimeOfRequest(clock));
    }

    private static final class AthleteOfToken implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(CurrentAthlete.class)
                    && parameter.getParameterType().equals(AthleteId.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn == null) {
                throw new IllegalStateException(
                        "A path that needs an athlete is open to everybody: " + parameter.getExecutable());
            }
            return AthleteId.of(signedIn.getName());
        }
    }

    private record TimeOfRequest(Clock clock) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(RequestTime.class)
                    && parameter.getParameterType().equals(Instant.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String name = RequestTime.class.getName();
            Object read = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
            if (read == null) {
                read = clock.instant().truncatedTo(ChronoUnit.MICROS);
                request.setAttribute(name, read, RequestAttributes.SCOPE_REQUEST);
            }
            return read;
        }
    }
}
