package org.runningcoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The API as a client sees it, with the headers it sends along; and athletes made on it in one line. */
public record Api(int port, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final AtomicInteger ATHLETES = new AtomicInteger();

    public static final String PASSWORD = "correct horse battery";

    /** Without a token. */
    public static Api on(int port) {
        return new Api(port, Map.of("Content-Type", "application/json"));
    }

    /** An e-mail address that no test has used. */
    public static String freshEmail() {
        return "athlete" + ATHLETES.incrementAndGet() + "@example.org";
    }

    /** A registration that is accepted, as JSON. */
    public static String registration(String email) {
        return """
                {"email": "%s", "password": "%s", "displayName": "Jo Runner",
                 "profile": {"birthDate": "1990-05-17", "zone": "Europe/Berlin"}}
                """.formatted(email, PASSWORD);
    }

    /** A new athlete, signed in. */
    public Api registered() {
        return registered(registration(freshEmail()));
    }

    /** A new athlete of this registration, signed in. */
    public Api registered(String registration) {
        JsonNode answer = post("/api/auth/register", registration).expect(201).json();
        return withToken(answer.at("/tokens/accessToken").asString());
    }

    public Api withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Api(port, all);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path, @Nullable String body) {
        return send("DELETE", path, body);
    }

    public Answer send(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        request.timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
