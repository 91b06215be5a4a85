package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.regeneration.Call;
import org.runningcoach.saga.regeneration.ParkedRegenerations;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
class RegenerationSagaIT {

    @Autowired
    private JdbcClient rows;

    private Api athlete;
    private UUID id;

    @BeforeEach
    void register(@LocalServerPort int port) {
        athlete = Api.on(port).registered();
        id = UUID.fromString(
                athlete.get("/api/users/profile").json().path("athlete").asString());
        athlete.get("/api/plans/two-months").expect(200);
        awaitEnd();
    }

    @Test
    void a_change_leads_to_a_revision_and_leaves_neither_saga_nor_deadline() {
        trainOn("{\"days\": {\"TUESDAY\": 50, \"SATURDAY\": 90}}");
        await().untilAsserted(() -> assertThat(triggers()).last().isEqualTo("AVAILABILITY_SET"));
        awaitEnd();
    }

    @Test
    void changes_close_together_end_in_one_revision() {
        int before = triggers().size();
        IntStream.of(40, 50, 60, 70)
                .forEach(minutes -> trainOn("{\"days\": {\"TUESDAY\": %d, \"SATURDAY\": 90}}".formatted(minutes)));
        await().untilAsserted(() -> assertThat(triggers()).last().isEqualTo("AVAILABILITY_SET"));
        awaitEnd();
        assertThat(triggers()).hasSize(before + 1);
    }

    @Test
    void what_was_parked_is_settled_by_the_next_plan(@Autowired ParkedRegenerations parked) {
        rows.sql(
                        "insert into parked_regeneration (athlete_id, trigger, failures, reason) values (?, 'GOAL_CHANGED', 6, 'no engine')")
                .param(id)
                .update();
        assertThat(parked.list())
                .filteredOn(each -> each.athlete().equals(new AthleteId(id)))
                .singleElement()
                .satisfies(each -> assertThat(each.call()).isEqualTo(new Call(PlanTrigger.GOAL_CHANGED, null, null)));
        trainOn("{\"days\": {\"TUESDAY\": 50}}");
        await().untilAsserted(() ->
                assertThat(parked.list()).noneMatch(each -> each.athlete().equals(new AthleteId(id))));
    }

    @Test
    void deadlines_are_known_by_their_athlete_and_vanish_with_them() {
        trainOn("{\"days\": {\"TUESDAY\": 50}}");
        await().untilAsserted(() -> assertThat(count("scheduled_tasks")).isPositive());
        athlete.delete("/api/users/account", "{\"password\": \"" + Api.PASSWORD + "\"}")
                .expect(204);
        assertThat(count("scheduled_tasks")).isZero();
        await().during(Duration.ofMillis(1500)).untilAsserted(() -> {
            assertThat(count("scheduled_tasks")).isZero();
            assertThat(count("association_value_entry")).isZero();
        });
    }

    private void trainOn(String availability) {
        athlete.put("/api/users/profile", """
                        {"availability": %s}
                        """.formatted(availability)).expect(200);
    }

    private void awaitEnd() {
        await().untilAsserted(() -> {
            assertThat(count("association_value_entry")).isZero();
            assertThat(count("scheduled_tasks")).isZero();
        });
    }

    private int count(String table) {
        return rows.sql("select count(*) from " + table + " where athlete_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> triggers() {
        return rows.sql("select trigger from plan_revision where athlete_id = ? order by revision")
                .param(id)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
