package org.runningcoach.api.security;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Which door opens to whom. There are no cookies and no sessions: every request brings its token, or is open to all. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private final RefusedAtTheDoor refused;

    AccessRules(RefusedAtTheDoor refused) {
        this.refused = refused;
    }

    @Bean
    @Order(2)
    SecurityFilterChain jobsNeedTheJobCredential(HttpSecurity http, JobCredential credential) {
        return plain(http.securityMatcher("/api/jobs/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Caller.JOB))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                        .accessDeniedHandler(refused)
                        .opaqueToken(opaque -> opaque.introspector(credential)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain athletesNeedAToken(HttpSecurity http, TrustedIssuers issuers) {
        return plain(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.POST,
                                "/api/auth/register",
                                "/api/auth/login",
                                "/api/auth/refresh",
                                "/api/auth/logout")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/.well-known/jwks.json", "/api/openapi", "/api/openapi/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers("/api/system/**")
                        .hasRole(Caller.OPERATOR)
                        .anyRequest()
                        .hasRole(Caller.ATHLETE))
                .oauth2ResourceServer(server -> server.withObjectPostProcessor(failuresGoTo(refused))
                        .authenticationEntryPoint(refused)
                        .accessDeniedHandler(refused)
                        .authenticationManagerResolver(new JwtIssuerAuthenticationManagerResolver(issuers)))
                .build();
    }

    /** Also those of an issuer that does not answer, which Spring would pass on to the container. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresGoTo(RefusedAtTheDoor refused) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                var failures = new AuthenticationEntryPointFailureHandler(refused);
                failures.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    private HttpSecurity plain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(cors -> {})
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }

    /** The web client's own pages may call from the browser; nobody else's may. */
    @Bean
    CorsConfigurationSource corsConfigurationSource(@Value("${coach.web.port}") int port) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(List.of("http://localhost:" + port, "http://127.0.0.1:" + port));
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "Idempotency-Key"));
        rules.setExposedHeaders(List.of("Location", "Event-Position", "Retry-After", "X-Correlation-Id"));
        rules.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", rules);
        return source;
    }
}
