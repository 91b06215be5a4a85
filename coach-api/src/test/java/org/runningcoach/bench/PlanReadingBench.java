package org.runningcoach.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.runningcoach.testing.Api;

/**
 * Reading plans while requests come at their own pace: each counts from the moment it was due, so that a stall is felt by all who wait for it.
 */
final class PlanReadingBench implements Benchmark<StartedCoach> {

    private static final int PER_SECOND = 200;
    private static final int ATHLETES = 20;
    private static final int WARM_UP = 15 * PER_SECOND;
    private static final int REQUESTS = 20 * PER_SECOND;
    private static final String PLAN = "/api/plans/two-months";

    @Override
    public List<Figure> measure(StartedCoach coach) throws Exception {
        coach.settle();
        List<Api> athletes = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            Api athlete = coach.api().registered();
            athlete.get(PLAN).expect(200);
            athletes.add(athlete);
        }
        coach.settle();
        try (HttpClient http = HttpClient.newHttpClient()) {
            load(http, athletes, PLAN, WARM_UP);
            double processor = coach.processorSeconds();
            Timing plans = load(http, athletes, PLAN, REQUESTS);
            processor = (coach.processorSeconds() - processor) / REQUESTS * 1000;
            Timing nothing = load(http, athletes, "/api/system/health", REQUESTS / 4);
            return List.of(
                    Figure.reference(
                            "GET health at 200 requests/s, 99th percentile", nothing.percentileMillis(99), "ms"),
                    Figure.reference("processor time of a GET of the plan", processor, "ms"),
                    Figure.reference("GET two-month plan at 200 requests/s, median", plans.medianMillis(), "ms"),
                    Figure.atMost(
                            50,
                            "GET two-month plan at 200 requests/s, 99th percentile",
                            plans.percentileMillis(99),
                            "ms"));
        }
    }

    private static Timing load(HttpClient http, List<Api> athletes, String path, int requests) {
        Timing timing = new Timing();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            HttpRequest request = request(athletes.get(i % athletes.size()), path);
            answers.add(http.sendAsync(request, BodyHandlers.ofByteArray()).thenAccept(answer -> {
                long end = System.nanoTime();
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " answered " + answer.statusCode());
                }
                timing.add(end - due);
            }));
        }
        answers.forEach(CompletableFuture::join);
        return timing;
    }

    private static HttpRequest request(Api athlete, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + athlete.port() + path));
        athlete.headers().forEach(request::header);
        return request.build();
    }
}
