package org.runningcoach.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
public record Answer(HttpResponse<String> http) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return http.statusCode();
    }

    public JsonNode json() {
        return JSON.readTree(http.body());
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    /** The same answer, for a test that goes on only with this status. */
    public Answer expect(int status) {
        assertThat(status()).as("%s answered %s", http.request(), http.body()).isEqualTo(status);
        return this;
    }

    /** The paths of the refused values. */
    public List<String> refusedFields() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
