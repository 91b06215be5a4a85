package org.runningcoach.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;

class PasswordHashingTest {

    private static final String PASSWORD = "correct horse battery";

    @Test
    void a_hash_matches_its_password_and_no_other() {
        PasswordHashing hashing = hashing(2, 16);
        Account account = account(hashing.hash(PASSWORD));
        assertThat(hashing.matches(PASSWORD, account)).isTrue();
        assertThat(hashing.matches(PASSWORD + " ", account)).isFalse();
        assertThat(account.passwordHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_same_characters_match_however_they_are_composed() {
        PasswordHashing hashing = hashing(2, 16);
        assertThat(hashing.matches("u\u0308ber allen Gipfeln", account(hashing.hash("\u00fcber allen Gipfeln"))))
                .isTrue();
    }

    @Test
    void nobody_has_a_password() {
        PasswordHashing hashing = hashing(2, 16);
        assertThat(hashing.matches(PASSWORD, null)).isFalse();
        assertThat(hashing.matches("", account(null))).isFalse();
    }

    @Test
    void without_a_place_hashing_is_refused_whether_the_account_exists_or_not() {
        assertThatThrownBy(() -> hashing(0, 0).hash(PASSWORD)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hashing(0, 1).matches(PASSWORD, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hashing(0, 1).matches(PASSWORD, account("any")))
                .isInstanceOf(Refusal.class);
    }

    private static PasswordHashing hashing(int atOnce, int waiting) {
        return new PasswordHashing(new PasswordSettings(atOnce, waiting, Duration.ofMillis(50)));
    }

    private static Account account(@Nullable String hash) {
        return new Account(new AthleteId(new UUID(1, 1)), null, "Jo", hash, false);
    }
}
