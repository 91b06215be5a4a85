package org.runningcoach.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] ANSWER = "{\"accessToken\": \"very secret\"}".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("secret", "athlete", "key");

    @Test
    void the_same_key_opens_what_it_closed() {
        byte[] closed = seal.close(ANSWER);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("very secret");
        assertThat(new Seal("secret", "athlete", "key").open(closed)).isEqualTo(ANSWER);
    }

    @Test
    void another_caller_or_key_or_coach_opens_nothing_and_finds_nothing() {
        byte[] closed = seal.close(ANSWER);
        for (Seal other : new Seal[] {
            new Seal("secret", "somebody", "key"),
            new Seal("secret", "athlete", "lock"),
            new Seal("other", "athlete", "key")
        }) {
            assertThat(other.name()).isNotEqualTo(seal.name());
            assertThatThrownBy(() -> other.open(closed)).isInstanceOf(IllegalStateException.class);
        }
    }
}
