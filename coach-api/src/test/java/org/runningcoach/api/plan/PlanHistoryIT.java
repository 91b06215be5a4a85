package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@CoachTest
@Import(SetClock.Wiring.class)
class PlanHistoryIT {

    private static final String HISTORY = "/api/plans/history";
    private static final Instant FIRST = Instant.parse("2026-03-04T12:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    private Api athlete;

    /** Revisions 1 to 4: registered, another goal, other days, a run. */
    @BeforeEach
    void live() {
        SetClock.to(FIRST);
        athlete = Api.on(port).registered();
        quiet.await();
        later();
        athlete.put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 10000, \"date\": \"2026-05-17\"}}}")
                .expect(200);
        later();
        athlete.put("/api/users/profile", """
                        {"availability": {"days": {"WEDNESDAY": 45, "SATURDAY": 60, "SUNDAY": 90}, "longRunDay": "SUNDAY"}}
                        """).expect(200);
        later();
        athlete.post("/api/activities", """
                        {"start": "2026-03-06T07:30:00", "metres": 10000, "seconds": 2700}
                        """).expect(201);
        quiet.await();
    }

    private void later() {
        quiet.await();
        SetClock.forward(Duration.ofDays(1));
    }

    @Test
    void each_revision_names_what_set_it_off() {
        String run =
                athlete.get("/api/activities").json().at("/activities/0/id").asString();
        assertThat(athlete.get(HISTORY).expect(200).json().path("revisions").valueStream())
                .extracting(one ->
                        one.path("trigger").asString() + " " + one.path("cause").asString())
                .contains("ATHLETE_REGISTERED athlete/0", "GOAL_CHANGED athlete/1", "AVAILABILITY_SET athlete/2")
                .allMatch(named -> named.startsWith("ACTIVITY_RECORDED") ? named.endsWith(run) : named.contains("/"));
    }

    @Test
    void the_difference_of_two_revisions_leads_from_one_plan_to_the_other() {
        JsonNode before =
                athlete.get("/api/plans/two-months?asOf=" + FIRST).expect(200).json();
        JsonNode after = athlete.get("/api/plans/two-months").expect(200).json();
        JsonNode changes = changes(after.path("revision").asInt(), 1);
        LocalDate today = LocalDate.parse(after.path("today").asString());
        Set<String> reached = ids(before, today);
        Set.of("replaced", "removed")
                .forEach(kind -> changes.path(kind)
                        .valueStream()
                        .forEach(
                                change -> reached.remove(change.at("/before/id").asString())));
        Set.of("replaced", "added")
                .forEach(kind -> changes.path(kind)
                        .valueStream()
                        .filter(change -> !LocalDate.parse(
                                        change.at("/after/date").asString())
                                .isBefore(today))
                        .forEach(change -> reached.add(change.at("/after/id").asString())));
        assertThat(reached).isEqualTo(ids(after, today));
        assertThat(changes.path("replaced")).isNotEmpty();
        assertThat(changes.at("/replaced/0/steps/0/reason/text").asString()).isNotBlank();
    }

    @Test
    void the_difference_to_the_revision_before_is_the_revision() {
        JsonNode revision = athlete.get(HISTORY + "/2").expect(200).json();
        JsonNode changes = changes(2, 1);
        for (String kind : Set.of("added", "replaced", "removed")) {
            assertThat(changes.path(kind)
                            .valueStream()
                            .map(change -> change.path("before") + " " + change.path("after")))
                    .containsExactlyElementsOf(revision.path(kind)
                            .valueStream()
                            .map(change -> change.path("before") + " " + change.path("after"))
                            .toList());
        }
    }

    @Test
    void backwards_it_is_the_same_the_other_way_round_and_with_itself_nothing() {
        JsonNode there = changes(3, 1);
        JsonNode back = changes(1, 3);
        assertThat(back.path("added").size()).isEqualTo(there.path("removed").size());
        assertThat(back.path("removed").size()).isEqualTo(there.path("added").size());
        assertThat(back.at("/replaced/0/before")).isEqualTo(there.at("/replaced/0/after"));
        assertThat(changes(2, 2).path("replaced")).isEmpty();
        athlete.get(HISTORY + "/2/changes?from=99").expect(404);
        athlete.get(HISTORY + "/99/changes?from=2").expect(404);
        athlete.get(HISTORY + "/2/changes").expect(400);
        Api.on(port).registered().get(HISTORY + "/2/changes?from=1").expect(404);
    }

    private JsonNode changes(int revision, int from) {
        return athlete.get(HISTORY + "/" + revision + "/changes?from=" + from)
                .expect(200)
                .json();
    }

    private static Set<String> ids(JsonNode plan, LocalDate first) {
        return plan.path("days")
                .valueStream()
                .filter(day -> !LocalDate.parse(day.path("date").asString()).isBefore(first))
                .flatMap(day -> day.path("workouts").valueStream())
                .map(workout -> workout.path("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
