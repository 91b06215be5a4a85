package org.runningcoach.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description that is checked in is the one the code gives: a changed API shows in the change. */
@CoachTest
class OpenApiIT {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    @LocalServerPort
    private int port;

    @Test
    void the_checked_in_description_is_what_the_code_gives() throws IOException {
        JsonNode description = Api.on(port).get("/api/openapi").expect(200).json();
        Path generated = Path.of("target/openapi.json");
        Files.writeString(generated, SORTED.writeValueAsString(description) + "\n");

        assertThat(generated)
                .as("the API changed on purpose? Then copy coach-api/target/openapi.json to docs/openapi.json")
                .hasSameTextualContentAs(ProjectFiles.root().resolve("docs/openapi.json"));
    }

    @Test
    void every_endpoint_of_the_product_that_stands_is_described() {
        JsonNode paths = Api.on(port).get("/api/openapi").expect(200).json().get("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/auth/register",
                        "/api/auth/login",
                        "/api/users/profile",
                        "/api/users/account",
                        "/api/activities/import-csv",
                        "/api/activities",
                        "/api/activities/{id}",
                        "/api/fitness/current",
                        "/api/fitness/snapshots",
                        "/api/fitness/trends",
                        "/api/fitness/recalculate",
                        "/api/fitness/report-card",
                        "/api/plans/two-months",
                        "/api/plans/history",
                        "/api/plans/regenerate",
                        "/api/plans/goal-change",
                        "/api/plans/assumptions",
                        "/api/plans/workouts/{id}/completion",
                        "/api/plans/workouts/{id}/relink",
                        "/api/stream");
    }
}
