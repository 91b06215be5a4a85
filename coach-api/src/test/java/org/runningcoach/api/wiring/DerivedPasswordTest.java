package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.runningcoach.projection.database.DatabaseRefused;
import org.runningcoach.projection.database.Login;

class DerivedPasswordTest {

    private static final Login OWNER = new Login("coach", "owner's");

    @Test
    void every_node_derives_the_same_one_and_each_role_has_its_own() {
        String writer = DerivedPassword.of(OWNER, "coach_writer");
        assertThat(writer).hasSize(64).isEqualTo(DerivedPassword.of(OWNER, "coach_writer"));
        assertThat(DerivedPassword.of(OWNER, "coach_reader")).isNotEqualTo(writer);
        assertThat(DerivedPassword.of(new Login("coach", "another"), "coach_writer"))
                .isNotEqualTo(writer);
    }

    @Test
    void nothing_is_derived_from_nothing() {
        assertThatThrownBy(() -> DerivedPassword.of(new Login("coach", ""), "coach_writer"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("COACH_DB_WRITER_PASSWORD");
    }
}
