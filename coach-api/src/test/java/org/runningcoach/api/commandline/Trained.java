package org.runningcoach.api.commandline;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;

/** An athlete with an imported file, an activity of their own, a race and a plan. */
record Trained(Api api, AthleteId id, String email) {

    static final String TITLE = "Around the pond in the rain";

    static Trained on(int port) {
        String email = Api.freshEmail();
        JsonNode registered = Api.on(port)
                .post("/api/auth/register", Api.registration(email))
                .expect(201)
                .json();
        Api api = Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        api.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", file(LocalDate.now().minusDays(20)))
                .expect(200);
        var athlete = new Trained(api, AthleteId.of(registered.path("athlete").asString()), email);
        athlete.awaitPlan();
        return athlete;
    }

    void awaitPlan() {
        await().until(() ->
                api.get("/api/plans/two-months").json().path("revision").asInt() > 0);
    }

    private static String file(LocalDate first) {
        return """
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR
                Running,%s 07:30:00,false,"%s",8.02,500,00:45:10,141,158
                Running,%s 07:30:00,false,"Another one",10.01,620,00:55:00,143,160
                Running,%s 07:30:00,false,"And another",12.05,700,01:08:00,145,162
                """.formatted(first, TITLE, first.plusDays(3), first.plusDays(7));
    }
}
