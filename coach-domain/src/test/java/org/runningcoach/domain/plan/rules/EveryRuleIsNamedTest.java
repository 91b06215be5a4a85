package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** A refusal names the rule in words, so that the athlete knows what to change. */
class EveryRuleIsNamedTest {

    @Test
    void every_rule_has_a_sentence_and_no_sentence_is_without_a_rule() {
        assertThat(ResourceBundle.getBundle("org.runningcoach.domain.plan.plan").keySet().stream()
                        .filter(key -> key.startsWith("plan.rule.")))
                .containsExactlyInAnyOrderElementsOf(PlanInvariants.codes().stream()
                        .map(code -> "plan.rule." + code)
                        .toList());
    }
}
