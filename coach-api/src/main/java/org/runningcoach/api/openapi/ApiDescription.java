package org.runningcoach.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.runningcoach.api.request.CurrentAthlete;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the generated OpenAPI document says beside the paths: how to sign in, and that addresses are relative. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // resolved from the token, never sent by a client
        SpringDocUtils.getConfig().addAnnotationsToIgnore(CurrentAthlete.class);
    }

    @Bean
    OpenAPI runningCoachApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Running coach")
                        .version("1")
                        .description(
                                "SI units, ISO 8601, local workout dates; every error is problem+json (RFC 9457)."))
                // the document must not depend on where it was served
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
