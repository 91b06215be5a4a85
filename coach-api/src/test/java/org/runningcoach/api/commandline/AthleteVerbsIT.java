package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.api.account.Erasure;
import org.runningcoach.api.export.AthleteExport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
class AthleteVerbsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Erasure erasure;

    @Autowired
    private AthleteExport export;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private JdbcClient rows;

    @TempDir
    private Path folder;

    private String email;
    private Api api;
    private AthleteId athlete;

    @BeforeEach
    void an_athlete() {
        email = Api.freshEmail();
        api = Api.on(port).registered(Api.registration(email));
        athlete = AthleteId.of(
                api.get("/api/users/profile").json().path("athlete").asString());
    }

    @Test
    void erase_removes_an_athlete_whose_token_then_opens_nothing() {
        assertThat(Printed.by(to -> Erase.erase(erasure, List.of(athlete), to)))
                .containsExactly(athlete + " is erased.");
        assertThat(api.get("/api/users/profile").status()).isIn(401, 410);
        assertThat(accounts.find(athlete)).isEmpty();
        assertThat(Printed.by(to -> Erase.erase(erasure, List.of(athlete), to)))
                .singleElement()
                .asString()
                .contains("was not known");
    }

    @Test
    void the_list_of_deletions_is_applied_to_a_backup_from_before() throws Exception {
        erasure.erase(athlete);
        List<String> list = Printed.by(to -> Erase.list(erasure, to));
        assertThat(list).contains(athlete.toString());
        Path file = Files.write(folder.resolve("erased.txt"), list);
        restoreFromBeforeTheDeletion();
        assertThat(accounts.find(athlete)).isPresent();

        assertThat(Printed.by(to -> Erase.erase(erasure, Erase.listed(file), to)))
                .contains(athlete + " is erased.");

        assertThat(accounts.find(athlete)).isEmpty();
        assertThat(erasure.erased()).contains(athlete);
    }

    @Test
    void a_list_with_something_else_in_it_erases_nobody() throws Exception {
        Path file = Files.writeString(folder.resolve("erased.txt"), athlete + "\nsomebody\n");
        assertThatThrownBy(() -> Erase.listed(file))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("Line 2");
        assertThatThrownBy(() -> Erase.listed(folder.resolve("none.txt"))).isInstanceOf(BadUsage.class);
    }

    @Test
    void export_writes_a_file_and_overwrites_none() throws Exception {
        Path file = folder.resolve("jo.zip");
        Export.export(export, athlete, file);
        assertThat(Files.size(file)).isPositive();
        assertThatThrownBy(() -> Export.export(export, athlete, file))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("is there already");
        Path none = folder.resolve("nobody.zip");
        assertThatThrownBy(() -> Export.export(export, new AthleteId(UUID.randomUUID()), none))
                .isInstanceOf(Failed.class);
        assertThat(none).doesNotExist();
    }

    @Test
    void an_export_that_breaks_off_leaves_no_half_archive() {
        var owner = new Owner(access);
        String roles = access.reader().user() + ", " + access.writer().user();
        owner.run("revoke select on activity from " + roles);
        Path file = folder.resolve("jo.zip");
        try {
            assertThatThrownBy(() -> Export.export(export, athlete, file)).hasStackTraceContaining("permission denied");
        } finally {
            owner.run("grant select on activity to " + roles);
        }
        assertThat(file).doesNotExist();
        erasure.erase(athlete);
    }

    @Test
    void an_operator_is_granted_by_e_mail() {
        api.get("/api/system/audit").expect(403);
        Operator.grant(accounts, Email.parse(email).orElseThrow());
        api.get("/api/system/audit").expect(200);
        assertThatThrownBy(() ->
                        Operator.grant(accounts, Email.parse(Api.freshEmail()).orElseThrow()))
                .isInstanceOf(Failed.class);
    }

    /** The rows that such a backup has: an account, and no deletion. */
    private void restoreFromBeforeTheDeletion() {
        new Owner(access).run("delete from erased_athlete where id = '" + athlete + "'");
        rows.sql("insert into account (athlete_id, email, display_name, created_at) values (?, ?, 'Jo', now())")
                .params(athlete.value(), email)
                .update();
    }
}
