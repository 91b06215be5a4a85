package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
class ViewsIT {

    /** Rows of athletes that are no projection: nothing builds them again. */
    private static final Set<String> PLAIN = Set.of(
            "account",
            "account_identity",
            "association_value_entry",
            "athlete_presence",
            "dead_letter_entry",
            "domain_event_entry",
            "handled_event",
            "idempotency_key",
            "import_stage",
            "job_claim",
            "job_failure",
            "parked_regeneration",
            "refresh_token",
            "scheduled_tasks",
            "skipped_event",
            "snapshot_event_entry");

    @Autowired
    private JdbcClient rows;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void every_table_with_rows_of_athletes_is_part_of_one_view_or_known_to_be_none() {
        List<String> ofViews =
                Views.all().stream().flatMap(view -> view.tables().stream()).toList();
        assertThat(ofViews).doesNotHaveDuplicates().doesNotContainAnyElementsOf(PLAIN);
        Set<String> known = new TreeSet<>(PLAIN);
        known.addAll(ofViews);
        assertThat(tablesOfAthletes()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_group_that_keeps_a_view_is_listed() {
        assertThat(processing.eventProcessors().keySet().stream()
                        .filter(group -> group.startsWith("view-"))
                        // a projector of the tests
                        .filter(group -> !group.contains("probe")))
                .containsExactlyInAnyOrderElementsOf(
                        Views.all().stream().map(View::group).collect(Collectors.toSet()));
    }

    private List<String> tablesOfAthletes() {
        return rows.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where a.attname = 'athlete_id' and not a.attisdropped and c.relkind in ('r', 'p')
                          and c.relnamespace = 'public'::regnamespace
                        """).query((row, number) -> row.getString(1)).list();
    }
}
