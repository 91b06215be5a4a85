package org.runningcoach.api.limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.problem.Refusal;

class AllowanceTest {

    private final Allowance allowance = new Allowance(3, Duration.ofDays(1), "That was too much.");

    @Test
    void what_is_used_up_is_refused_to_that_caller_only() {
        use(3, "jo");
        assertThatThrownBy(() -> allowance.use("jo"))
                .isInstanceOf(Refusal.class)
                .hasMessage("That was too much.");
        assertThatCode(() -> allowance.use("flo")).doesNotThrowAnyException();
    }

    @Test
    void a_use_given_back_may_be_used_again() {
        use(3, "jo");
        allowance.giveBack("jo");
        assertThatCode(() -> allowance.use("jo")).doesNotThrowAnyException();
        assertThatThrownBy(() -> allowance.use("jo")).isInstanceOf(Refusal.class);
    }

    private void use(int times, String caller) {
        for (int time = 0; time < times; time++) {
            allowance.use(caller);
        }
    }
}
