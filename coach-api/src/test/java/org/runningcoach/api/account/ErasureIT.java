package org.runningcoach.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.runningcoach.domain.athlete.AthleteFacts;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.commands.RegisterAthlete;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CoachTest
class ErasureIT {

    private static final String NAME = "Xantippe Unmistakable";
    private static final String MASS = "61.73921";
    private static final String TITLE = "Zwetschgenweg and back";

    @LocalServerPort
    private int port;

    @Autowired
    private DatabaseAccess database;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private CommandGateway commands;

    @Test
    void a_search_through_everything_stored_finds_nothing_of_an_erased_athlete() {
        String email = Api.freshEmail();
        JsonNode registered = Api.on(port)
                .with("Idempotency-Key", "erasure")
                .post("/api/auth/register", registration(email))
                .expect(201)
                .json();
        String id = registered.path("athlete").asString();
        Api athlete =
                Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        athlete.get("/api/users/profile").expect(200);
        athlete.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", """
                        Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR
                        Running,2026-03-02 07:30:00,false,"%s",8.02,500,00:45:10,141,158
                        """.formatted(TITLE))
                .expect(200);
        await().until(() ->
                athlete.get("/api/plans/two-months").json().path("revision").asInt() > 0);
        park(id, email);
        assertThat(dump()).contains(email, NAME, MASS, TITLE, id, hex(email), hex(MASS), hex(TITLE));

        athlete.delete("/api/users/account", "{\"password\": \"%s\"}".formatted(Api.PASSWORD))
                .expect(204);

        String left = dump();
        assertThat(left).doesNotContain(email, NAME, MASS, TITLE, hex(email), hex(MASS), hex(TITLE));
        assertThat(left.lines().filter(line -> line.contains(id) || line.contains(hex(id))))
                .singleElement()
                .asString()
                .startsWith("erased_athlete");
    }

    @Test
    void nothing_under_way_brings_an_erased_athlete_back() {
        JsonNode registered = Api.on(port)
                .post("/api/auth/register", registration(Api.freshEmail()))
                .expect(201)
                .json();
        var athlete = AthleteId.of(registered.path("athlete").asString());
        Api api = Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        api.delete("/api/users/account", "{\"password\": \"%s\"}".formatted(Api.PASSWORD))
                .expect(204);

        assertThatThrownBy(() -> commands.sendAndWait(new ChangeGoal(athlete, Goal.generalFitness(), AthleteFacts.NOW)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> commands.sendAndWait(new RegisterAthlete(
                        athlete,
                        AthleteFacts.profile(),
                        AthleteFacts.tenKilometres(),
                        AthleteFacts.availability(),
                        AthleteFacts.NOW)))
                .hasStackTraceContaining("This athlete was erased");
        int projected = rows.sql("""
                        insert into goal_history (athlete_id, version, goal, methodology, set_on, set_at)
                        values (?, 0, '{}', 'DANIELS', current_date, now()), (?, 0, '{}', 'DANIELS', current_date, now())
                        """).params(athlete.value(), UUID.randomUUID()).update();
        assertThat(projected).isEqualTo(2);
        assertThat(rows.sql("select count(*) from goal_history where athlete_id = ?")
                        .param(athlete.value())
                        .query(Integer.class)
                        .single())
                .as("rows of the erased athlete, in a batch with somebody else's")
                .isZero();
        park(athlete.toString(), "late");
        assertThat(dump().lines().filter(line -> line.contains(athlete.toString())))
                .singleElement()
                .asString()
                .startsWith("erased_athlete");
    }

    private static String registration(String email) {
        return Api.registration(email)
                .replace("Jo Runner", NAME)
                .replace("\"zone\"", "\"massKg\": %s, \"zone\"".formatted(MASS));
    }

    /** As if a projection had failed on this athlete. */
    private void park(String athlete, String email) {
        rows.sql("""
                        insert into dead_letter_entry (dead_letter_id, processing_group, sequence_identifier, sequence_index,
                          enqueued_at, event_identifier, message_type, payload_type, payload, time_stamp, aggregate_identifier)
                        values (?, 'view-test', ?, 0, now(), ?, 'event', 'test', ?, '', ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        athlete,
                        UUID.randomUUID().toString(),
                        email.getBytes(StandardCharsets.UTF_8),
                        athlete + "/athlete")
                .update();
    }

    /** Every row of every table as the owner sees it, one per line, led by its table; like a backup. Bytes are in hex. */
    private String dump() {
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            var dump = new StringBuilder();
            for (String table : tables(statement)) {
                var bytes = new ByteArrayOutputStream();
                owner.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select * from " + table + ") to stdout", bytes);
                bytes.toString(StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line ->
                                dump.append(table).append('\t').append(line).append('\n'));
            }
            return dump.toString();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
