package org.runningcoach.api.position;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the wait before the controllers. */
@Configuration(proxyBeanMethods = false)
class PositionWiring implements WebMvcConfigurer {

    private final ReadAfterWrite readAfterWrite;

    PositionWiring(ReadAfterWrite readAfterWrite) {
        this.readAfterWrite = readAfterWrite;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(readAfterWrite);
    }
}
