package org.runningcoach.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** No parameter has the character NUL: no text has a use for it, and the database takes none. */
@Configuration(proxyBeanMethods = false)
class ParametersAreText implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new RefusesNul());
    }

    private static final class RefusesNul implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.getParameterMap().forEach(RefusesNul::check);
            return true;
        }

        private static void check(String name, String... values) {
            for (String value : values) {
                if (value.indexOf('\0') >= 0) {
                    throw Refusal.ofParameter(
                            name, "nul-character", "The parameter " + name + " holds the character NUL.");
                }
            }
        }
    }
}
