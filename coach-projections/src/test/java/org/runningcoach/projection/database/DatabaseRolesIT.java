package org.runningcoach.projection.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.TestDatabase;

class DatabaseRolesIT {

    private final DatabaseAccess empty = TestDatabase.emptyAccess();

    @Test
    void a_second_start_finds_everything_done() {
        DatabaseAccess access = withNewRoles("first", "second");
        Migrations.migrate(access);
        assertThatCode(() -> Migrations.migrate(access)).doesNotThrowAnyException();
    }

    @Test
    void two_nodes_may_start_at_once() {
        DatabaseAccess access = withNewRoles("first", "second");
        assertThatCode(() -> Stream.of(access, access, access).parallel().forEach(Migrations::migrate))
                .doesNotThrowAnyException();
    }

    @Test
    void a_changed_password_is_given_to_the_role_quotes_and_all() throws Exception {
        DatabaseAccess before = withNewRoles("before", "same");
        Migrations.migrate(before);
        var after = new DatabaseAccess(
                before.url(), before.owner(), new Login(before.writer().user(), "it's \"new\" \\"), before.reader());
        Migrations.migrate(after);
        try (Connection connection = after.connect(after.writer())) {
            assertThat(connection.isValid(0)).isTrue();
        }
    }

    @Test
    void one_role_for_two_purposes_is_refused() {
        var access = new DatabaseAccess(empty.url(), empty.owner(), empty.owner(), empty.reader());
        assertThatThrownBy(() -> Migrations.migrate(access)).isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void a_role_above_row_level_security_is_refused() {
        var access = new DatabaseAccess(empty.url(), empty.owner(), new Login("postgres", "any"), empty.reader());
        assertThatThrownBy(() -> Migrations.migrate(access)).hasMessageContaining("BYPASSRLS");
    }

    @Test
    void a_role_name_that_is_no_plain_identifier_is_refused() {
        assertThatThrownBy(() -> Login.ofOwnRole("x; drop role y", "")).isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void an_owner_that_is_not_let_in_is_told_what_to_check_and_no_password() {
        var access = new DatabaseAccess(
                empty.url().replaceFirst("coach_[0-9]+$", "nowhere"),
                new Login(empty.owner().user(), "secret-word"),
                empty.writer(),
                empty.reader());
        assertThatThrownBy(() -> Migrations.migrate(access))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("COACH_DB_URL")
                .hasMessageNotContaining("secret-word");
    }

    private DatabaseAccess withNewRoles(String writerPassword, String readerPassword) {
        String suffix = UUID.randomUUID().toString().replace("-", "");
        return new DatabaseAccess(
                empty.url(),
                empty.owner(),
                new Login("w_" + suffix, writerPassword),
                new Login("r_" + suffix, readerPassword));
    }
}
