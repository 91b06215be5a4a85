package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(lines).hasSize(Views.all().size() + 1);
        for (View view : Views.all()) {
            assertThat(lines).anyMatch(line -> line.startsWith(view.name() + ": good, "));
        }
        assertThat(lines).contains("streams: good, gapless");
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
