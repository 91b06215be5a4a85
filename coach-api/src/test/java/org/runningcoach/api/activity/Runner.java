package org.runningcoach.api.activity;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;

/** A signed-in athlete who uploads files and looks at what came of them. */
record Runner(Api api) {

    private static final String IMPORT = "/api/activities/import-csv";

    static Runner on(int port) {
        return new Runner(Api.on(port).registered());
    }

    Answer upload(String csv) {
        return upload(csv, "");
    }

    Answer upload(String csv, String query) {
        return api.with("Content-Type", "text/csv").post(IMPORT + query, csv);
    }

    Answer upload(byte[] body) {
        return send("text/csv", body);
    }

    /** As a form would send it, with the file as the part of that name. */
    Answer uploadForm(String part, byte[] content) {
        String boundary = "----runner";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"Activities.csv\"\r\nContent-Type: application/vnd.ms-excel\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return send("multipart/form-data; boundary=" + boundary, body);
    }

    private Answer send(String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + IMPORT));
        api.with("Content-Type", contentType).headers().forEach(request::header);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Answer(
                    http.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All activities, newest first, through as many pages as it takes. */
    List<JsonNode> activities(String filter) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/api/activities?limit=100" + filter + cursor)
                    .expect(200)
                    .json();
            page.path("activities").valueStream().forEach(all::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    List<JsonNode> activities() {
        return activities("");
    }

    List<String> ids() {
        return activities().stream().map(one -> one.path("id").asString()).toList();
    }

    /** Waits until the list satisfies the condition: views follow the facts within moments. */
    void awaitActivities(Predicate<List<String>> condition) {
        await().until(this::ids, condition);
    }

    void awaitCount(int count) {
        awaitActivities(ids -> ids.size() == count);
    }
}
