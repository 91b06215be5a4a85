package org.runningcoach.api.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.saga.refresh.Job;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The coach that may be running on this machine, asked through its front door with the job credential. */
record CoachNextDoor(URI address, String credential) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Something else may have the port and never answer. */
    private static final int PATIENCE_MILLISECONDS = 30_000;

    static CoachNextDoor ofEnvironment(Map<String, String> environment) {
        String bind = environment.getOrDefault("COACH_BIND", "127.0.0.1");
        String host = bind.equals("0.0.0.0") ? "127.0.0.1" : bind;
        String token = environment.getOrDefault("COACH_JOB_TOKEN", "");
        return new CoachNextDoor(
                URI.create("http://" + host + ":" + environment.getOrDefault("COACH_PORT", "8080")),
                token.isBlank()
                        ? new DataFolder(Path.of(environment.getOrDefault("COACH_DATA", ".coach/data")))
                                .secret("job-token")
                        : token);
    }

    /** Has it serve, and tells how it went; false when there is none, or one that this credential does not open. */
    boolean serves(Job job, Consumer<String> tell) {
        try {
            HttpURLConnection asked = send("POST", "/api/jobs/" + job.path());
            int status = asked.getResponseCode();
            if (status != 200 && status != 202) {
                return false;
            }
            JsonNode started = read(asked);
            if (started.path("run").isNull()) {
                tell.accept(job.path() + ": nobody is due, "
                        + started.path("passedOver").asInt() + " passed over.");
            } else {
                tell(follow("/api/jobs/runs/" + started.path("run").asString()), tell);
            }
            return true;
        } catch (ConnectException | SocketTimeoutException nobodyThere) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The coach at " + address + " does not answer", e);
        }
    }

    private JsonNode follow(String run) throws IOException {
        JsonNode state = read(send("GET", run));
        while (state.path("state").asString().equals("RUNNING")) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return state;
            }
            state = read(send("GET", run));
        }
        return state;
    }

    private static void tell(JsonNode run, Consumer<String> tell) {
        tell.accept("%s: %s, %d due, %d succeeded, %d failed, %d passed over."
                .formatted(
                        run.path("job").asString(),
                        run.path("state").asString(),
                        run.path("due").asInt(),
                        run.path("succeeded").asInt(),
                        run.path("failed").asInt(),
                        run.path("passedOver").asInt()));
        run.path("failures")
                .forEach(failure -> tell.accept("  " + failure.path("athlete").asString() + ": "
                        + failure.path("reason").asString()));
    }

    private HttpURLConnection send(String method, String path) throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        request.setConnectTimeout(PATIENCE_MILLISECONDS);
        request.setReadTimeout(PATIENCE_MILLISECONDS);
        request.setRequestMethod(method);
        request.setRequestProperty("Authorization", "Bearer " + credential);
        return request;
    }

    private static JsonNode read(HttpURLConnection answered) throws IOException {
        try (InputStream body = answered.getInputStream()) {
            return JSON.readTree(body);
        }
    }
}
