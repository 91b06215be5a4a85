package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CoachTest
@OwnDatabase
class VerifyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private ViewAudit audit;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private DatabaseAccess access;

    private Trained athlete;

    @BeforeEach
    void an_athlete_whose_views_have_caught_up() {
        athlete = Trained.on(port);
        new Quiet(processing, rows).await();
    }

    @Test
    void views_that_agree_with_the_facts_are_good_line_by_line() {
        List<String> lines = Printed.by(to -> Verify.verify(rebuild, audit, to));
        assertThat(lines).hasSize(Views.all().size() + 2);
        for (View view : Views.all()) {
            assertThat(lines).anyMatch(line -> line.startsWith(view.name() + ": good, "));
        }
        assertThat(lines).contains("streams: good, gapless", "receipts: good, one for each import");
        assertThat(rebuild.compare(Views.named("plan").orElseThrow()).rows()).isPositive();
        assertThat(rebuild.compare(Views.named("imports").orElseThrow()).rows()).isPositive();
    }

    @Test
    void a_row_changed_by_hand_is_found_and_a_rebuild_mends_it() {
        assertFoundAndMended(
                "plan",
                "update workout set place = place + 1 where (athlete_id, workout_id) = (select athlete_id, min(workout_id)"
                        + " from workout where athlete_id = '" + athlete.id() + "' group by athlete_id)",
                "1 missing, 1 too many or different");
    }

    @Test
    void a_row_deleted_by_hand_is_found_and_a_rebuild_mends_it() {
        assertFoundAndMended(
                "activity",
                "delete from activity where athlete_id = '" + athlete.id() + "' and title = '" + Trained.TITLE + "'",
                "1 missing, 0 too many or different");
    }

    @Test
    void a_mark_made_by_hand_on_a_receipt_is_found_and_a_rebuild_mends_it() {
        assertFoundAndMended(
                "imports",
                "update import_receipt set state = 'REMOVED' where athlete_id = '" + athlete.id() + "'",
                "1 missing, 1 too many or different");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt = jsonb_set(receipt, '{imported}', '7')",
                "receipt = jsonb_set(receipt, '{read}', '7')",
                "receipt = jsonb_set(receipt, '{duplicates}', '7')",
                "receipt = jsonb_set(receipt, '{crossTraining}', '7')",
                "receipt = jsonb_set(receipt, '{source}', '\"STRAVA_CSV\"')",
                "receipt = jsonb_set(receipt, '{coverage,first}', '\"2001-01-01\"')",
                "received_at = received_at - interval '1 day'"
            })
    void a_receipt_that_contradicts_the_facts_is_found_and_a_rebuild_mends_it(String change) {
        assertFoundAndMended(
                "imports",
                "update import_receipt set " + change + " where athlete_id = '" + athlete.id() + "'",
                "1 missing, 1 too many or different");
    }

    @Test
    void a_receipt_deleted_by_hand_is_found_and_begins_anew_with_what_the_facts_tell() {
        assertFoundAndMended(
                "imports",
                "delete from import_receipt where athlete_id = '" + athlete.id() + "'",
                "1 missing, 0 too many or different");
        JsonNode receipt =
                athlete.api().get("/api/activities/imports").expect(200).json().at("/imports/0");
        assertThat(receipt.path("imported").asInt()).isEqualTo(3);
        assertThat(receipt.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(receipt.path("notes").toString()).contains("receipt-lost");
    }

    @Test
    void a_receipt_that_no_fact_bears_out_is_found() {
        new Owner(access).run("""
                insert into import_receipt
                select athlete_id, gen_random_uuid(), state, received_at, receipt from import_receipt
                where athlete_id = '%s'
                """.formatted(athlete.id()));
        assertThat(problem("receipts")).contains("WRONG").contains("says COMPLETED, which no fact does");
        new Owner(access).run("""
                delete from import_receipt where athlete_id = '%s' and receipt ->> 'id' <> id::text
                """.formatted(athlete.id()));
    }

    @Test
    void a_fact_that_a_view_was_not_given_shows_in_the_counts() {
        assertFoundAndMended(
                "fitness",
                "update handled_event set events = events - 1 where processing_group = 'view-fitness'"
                        + " and athlete_id = '" + athlete.id() + "'",
                "<> stored");
    }

    private void assertFoundAndMended(String view, String byHand, String told) {
        new Owner(access).run(byHand);
        assertThatThrownBy(() -> Printed.by(to -> Verify.verify(rebuild, audit, to)))
                .isInstanceOf(Failed.class);
        assertThat(problem(view)).contains("WRONG").contains(told);

        RebuildViews.rebuild(rebuild, audit, List.of(Views.named(view).orElseThrow()), System.out);

        assertThat(Printed.by(to -> Verify.verify(rebuild, audit, to))).noneMatch(line -> line.contains("WRONG"));
    }

    /** The line about a view in a report that ends badly. */
    private String problem(String view) {
        return Printed.by(to -> {
                    try {
                        Verify.verify(rebuild, audit, to);
                    } catch (Failed expected) {
                        to.println(expected.getMessage());
                    }
                })
                .stream()
                .filter(line -> line.startsWith(view + ":"))
                .findFirst()
                .orElseThrow();
    }
}
