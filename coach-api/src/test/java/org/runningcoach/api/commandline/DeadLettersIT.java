package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.wiring.ParkedEvent;
import org.runningcoach.api.wiring.ParkedEvents;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
@OwnDatabase
class DeadLettersIT {

    private static final View GOALS = Views.named("goal-history").orElseThrow();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext coach;

    @Autowired
    private ParkedEvents parked;

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
    void a_view_that_cannot_store_its_rows() {
        new Owner(access).run("alter table goal_history add constraint broken check (false) not valid");
        athlete = Trained.on(port);
        athlete.api().put("/api/plans/goal-change", "{\"goal\": {}}");
        await().until(() -> !parked.list().isEmpty());
        new Quiet(processing, rows).await();
    }

    @AfterEach
    void mend() {
        new Owner(access).run("alter table goal_history drop constraint if exists broken");
        parked.list().forEach(parked::retry);
    }

    @Test
    void list_tells_what_is_parked_for_whom_and_why() {
        assertThat(letters("list"))
                .anySatisfy(line -> assertThat(line)
                        .contains("group=view-goal-history")
                        .contains("athlete=" + athlete.id())
                        .contains("event=athlete.registered")
                        .contains("tries=1")
                        .contains("broken"))
                .last()
                .isEqualTo("1 parked.");
        assertThat(audit.count(GOALS)).matches(ViewCount::addsUp).matches(count -> count.parked() > 0);
        new Owner(access).run("alter table goal_history drop constraint broken");
        assertThat(rebuild.compare(GOALS).isNone())
                .as("a replay leaves out what is parked")
                .isTrue();
    }

    @Test
    void retry_handles_what_was_mended_and_says_what_was_not() {
        assertThatThrownBy(() -> letters("retry")).isInstanceOf(Failed.class);
        assertThat(parked.list()).singleElement().matches(event -> event.tries() == 1, "tries are counted anew");
        new Owner(access).run("alter table goal_history drop constraint broken");

        assertThat(letters("retry")).last().isEqualTo("1 handled, 0 still parked.");

        assertThat(letters("list")).containsExactly("Nothing is parked.");
        assertThat(goals()).isPositive();
        assertThat(audit.count(GOALS)).matches(ViewCount::addsUp).matches(count -> count.parked() == 0);
        assertThat(rebuild.compare(GOALS).isNone()).isTrue();
    }

    @Test
    void skip_shows_a_letter_and_takes_it_out_for_good() {
        new Owner(access).run("alter table goal_history drop constraint broken");
        ParkedEvent first = parked.list().getFirst();

        assertThat(letters("skip", first.id())).first().asString().startsWith(first.id());

        parked.list().forEach(parked::retry);
        assertThat(goals()).isEqualTo(first.behind());
        assertThat(audit.count(GOALS)).matches(ViewCount::addsUp).matches(count -> count.skipped() > 0);
        assertThat(rebuild.replace(GOALS).isNone()).isTrue();
        assertThat(goals()).as("a rebuild does not bring it back").isEqualTo(first.behind());
    }

    @Test
    void a_plan_that_could_not_be_drawn_is_listed_drawn_again_and_given_up_like_an_event() {
        park("no engine\nfor it");
        String letter = "plan-" + athlete.id();
        assertThat(letters("list"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(letter)
                        .contains("trigger=GOAL_CHANGED", "tries=6", "cause=no engine for it"));

        assertThat(letters("retry", letter)).last().isEqualTo("1 handled, 0 still parked.");
        assertThat(letters("list")).noneMatch(line -> line.startsWith(letter));

        park("again");
        assertThat(letters("skip", letter)).first().asString().startsWith(letter);
        assertThat(letters("list")).noneMatch(line -> line.startsWith(letter));
    }

    private void park(String reason) {
        rows.sql(
                        "insert into parked_regeneration (athlete_id, trigger, failures, reason) values (?, 'GOAL_CHANGED', 6, ?)")
                .params(athlete.id().value(), reason)
                .update();
    }

    @Test
    void an_unknown_letter_is_refused() {
        assertThatThrownBy(() -> letters("skip", "nonsense"))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> letters("throw")).isInstanceOf(BadUsage.class);
    }

    private List<String> letters(String what) {
        return letters(what, "");
    }

    private List<String> letters(String what, String id) {
        return Printed.by(to -> DeadLetters.run(Letters.of(coach), what, id, to));
    }

    private long goals() {
        return rows.sql("select count(*) from goal_history where athlete_id = ?")
                .param(athlete.id().value())
                .query(Long.class)
                .single();
    }
}
