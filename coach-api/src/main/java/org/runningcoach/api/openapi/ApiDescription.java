package org.runningcoach.api.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.FieldError;
import org.runningcoach.api.request.CurrentAthlete;
import org.springdoc.core.customizers.OpenApiCustomizer;
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

    /** Every request may be refused, always in the same form. */
    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ResolvedSchema problem = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(RefusedRequest.class).resolveAsRef(true));
            problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
            var refused = new ApiResponse()
                    .description("Refused, with the reason")
                    .content(new Content()
                            .addMediaType("application/problem+json", new MediaType().schema(problem.schema)));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().setDefault(refused));
        };
    }

    /** The form of a refusal; some carry more fields. */
    @Schema(name = "Problem")
    record RefusedRequest(
            URI type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable List<FieldError> errors) {}
}
