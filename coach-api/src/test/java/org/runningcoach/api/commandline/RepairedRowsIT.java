package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a rebuild tells the clients of athletes whose rows it repairs. */
@CoachTest
@OwnDatabase
class RepairedRowsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private DatabaseAccess access;

    private Trained athlete;

    @BeforeEach
    void two_athletes_whose_views_have_caught_up() {
        athlete = Trained.on(port);
        Trained.on(port);
        new Quiet(processing, rows).await();
    }

    @Test
    void a_changed_and_a_deleted_row_are_announced_to_the_athlete_alone() throws SQLException {
        byHand("update activity set title = 'Another' where title = '" + Trained.TITLE + "' and");
        byHand("delete from workout where");

        assertThat(heardWhileBuilding("activity")).containsExactly("activities " + athlete.id());
        assertThat(heardWhileBuilding("plan")).containsExactly("plan " + athlete.id());
    }

    @Test
    void nothing_is_announced_where_nothing_was_repaired() throws SQLException {
        assertThat(heardWhileBuilding("plan")).isEmpty();
    }

    private List<String> heardWhileBuilding(String view) throws SQLException {
        try (Connection listening = access.connectAsOwner();
                var statement = listening.createStatement()) {
            statement.execute("listen coach_changed");
            rebuild.replace(Views.named(view).orElseThrow());
            // what was announced before it has arrived before its answer
            statement.execute("select 1");
            List<String> heard = new ArrayList<>();
            for (PGNotification announced : listening.unwrap(PGConnection.class).getNotifications()) {
                heard.add(announced.getParameter());
            }
            return heard;
        }
    }

    private void byHand(String statement) {
        new Owner(access).run(statement + " athlete_id = '" + athlete.id() + "'");
    }
}
