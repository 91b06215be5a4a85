package org.runningcoach.api.system;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Anybody may ask whether the program is up; the answer is one word. */
@Configuration(proxyBeanMethods = false)
class HealthAccess {

    @Bean
    @Order(1)
    SecurityFilterChain healthIsOpen(HttpSecurity http) {
        return http.securityMatcher("/api/system/health")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
