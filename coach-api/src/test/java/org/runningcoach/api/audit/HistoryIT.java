package org.runningcoach.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class HistoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Api athlete;
    private String id;

    @BeforeEach
    void an_athlete_with_a_plan_and_a_new_goal() {
        athlete = Api.on(port).registered();
        id = athlete.get("/api/users/profile").json().path("athlete").asString();
        await().until(() ->
                names(athlete.get("/api/plans/why").expect(200).json()).contains("plan.revised"));
        athlete.put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 10000}}}")
                .expect(200);
    }

    @Test
    void an_athlete_reads_why_the_plan_changed_newest_first() {
        JsonNode why = athlete.get("/api/plans/why").expect(200).json();
        assertThat(names(why)).contains("athlete.goal-changed", "plan.started").endsWith("athlete.registered");
        assertThat(positions(why)).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        JsonNode revised = why.path("facts")
                .valueStream()
                .filter(fact -> fact.path("name").asString().equals("plan.revised"))
                .reduce((newer, older) -> older)
                .orElseThrow();
        assertThat(revised.at("/changed/trigger").asString()).isNotBlank();
        assertThat(revised.at("/changed/added").asInt()).isPositive();
        assertThat(why.path("next").isMissingNode() || why.path("next").isNull())
                .isTrue();
    }

    @Test
    void page_by_page_it_is_the_same_history() {
        List<Long> all = positions(athlete.get("/api/plans/why").expect(200).json());
        List<Long> pages = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    athlete.get("/api/plans/why?limit=1" + cursor).expect(200).json();
            pages.addAll(positions(page));
            cursor = page.path("next").isNumber()
                    ? "&cursor=" + page.path("next").asLong()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(pages).containsAll(all).doesNotHaveDuplicates();
        athlete.get("/api/plans/why?limit=0").expect(400);
    }

    @Test
    void an_operator_reads_the_counts_and_the_same_history_and_nobody_else_does() {
        athlete.get("/api/system/audit").expect(403);
        athlete.get("/api/system/audit/" + id).expect(403);
        String email = Api.freshEmail();
        Api operator = Api.on(port).registered(Api.registration(email));
        accounts.grantOperator(Email.parse(email).orElseThrow());

        JsonNode counts = operator.get("/api/system/audit").expect(200).json().path("views");
        assertThat(counts.size()).isGreaterThan(5);
        counts.forEach(view ->
                assertThat(view.path("addsUp").asBoolean()).as(view.toString()).isTrue());
        assertThat(positions(operator.get("/api/system/audit/" + id).expect(200).json()))
                .containsAll(positions(athlete.get("/api/plans/why").expect(200).json()));
        operator.get("/api/system/audit/00000000-0000-0000-0000-000000000001").expect(404);
    }

    @Test
    void nobody_reads_the_history_of_somebody_else() {
        JsonNode other =
                Api.on(port).registered().get("/api/plans/why").expect(200).json();
        assertThat(positions(other))
                .doesNotContainAnyElementsOf(
                        positions(athlete.get("/api/plans/why").json()));
    }

    private static List<String> names(JsonNode page) {
        return page.path("facts")
                .valueStream()
                .map(fact -> fact.path("name").asString())
                .toList();
    }

    private static List<Long> positions(JsonNode page) {
        return page.path("facts")
                .valueStream()
                .map(fact -> fact.path("position").asLong())
                .toList();
    }
}
