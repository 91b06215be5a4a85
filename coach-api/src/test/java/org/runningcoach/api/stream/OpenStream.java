package org.runningcoach.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that listens, and remembers every line. */
final class OpenStream implements AutoCloseable {

    private static final String DATA = "data:";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reading;

    private OpenStream(Api athlete) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + athlete.port() + "/api/stream"));
        athlete.with("Accept", "text/event-stream").headers().forEach(request::header);
        HttpResponse<Stream<String>> answer = open(request.build());
        assertThat(answer.statusCode()).isEqualTo(200);
        reading = Thread.ofVirtual().start(() -> read(answer.body()));
        await().until(() -> lines.contains(":open"));
    }

    static OpenStream of(Api athlete) {
        return new OpenStream(athlete);
    }

    private HttpResponse<Stream<String>> open(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(Stream<String> body) {
        try (body) {
            body.forEach(lines::add);
        } catch (UncheckedIOException closed) {
            lines.add("closed");
        }
    }

    List<String> lines() {
        return lines;
    }

    /** The greatest position told of this view; -1 before the first. */
    long position(String view) {
        return lines.stream()
                .filter(line -> line.startsWith(DATA))
                .map(line -> JsonMapper.shared().readTree(line.substring(DATA.length())))
                .filter(data -> data.path("view").asString().equals(view))
                .map(data -> data.path("position"))
                .mapToLong(JsonNode::asLong)
                .max()
                .orElse(-1);
    }

    boolean hasEnded() {
        return !reading.isAlive();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
