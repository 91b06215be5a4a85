package org.runningcoach.domain.plan.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.reportcard.CardFacts.assumed;
import static org.runningcoach.domain.plan.reportcard.CardFacts.easy;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.model.LedgerState;

class AssumptionScoreTest {

    @Test
    void assumptions_are_counted_by_what_became_of_them() {
        AssumptionScore score = new CardFacts()
                .session(assumed(0, 90, LedgerState.CONFIRMED, 0.8))
                .session(assumed(2, 90, LedgerState.OVERRIDDEN_DONE, null))
                .session(assumed(4, 20, LedgerState.CONFIRMED, 0.79))
                .session(assumed(7, 100, LedgerState.MISSED, null))
                .session(assumed(9, 100, LedgerState.OVERRIDDEN_MISSED, null))
                .session(assumed(11, 90, LedgerState.ASSUMED, null))
                .session(easy(14, LedgerState.CONFIRMED, 1.0))
                .card(30)
                .assumptions();
        assertThat(score)
                .isEqualTo(new AssumptionScore(6, 2, 1, 2, 1, new Figure(0.4, 5), 400, 180, new Figure(0.45, 5)));
    }

    @Test
    void four_that_are_settled_give_no_share() {
        var facts = new CardFacts();
        for (int day = 0; day < 4; day++) {
            facts.session(assumed(day, 90, LedgerState.CONFIRMED, 1.0));
        }
        for (int day = 4; day < 20; day++) {
            facts.session(assumed(day, 90, LedgerState.ASSUMED, null));
        }
        AssumptionScore score = facts.card(30).assumptions();
        assertThat(score.done()).isEqualTo(4);
        assertThat(score.open()).isEqualTo(16);
        assertThat(score.held()).isEqualTo(new Figure(null, 4));
        assertThat(score.heldByLoad()).isEqualTo(new Figure(null, 4));
    }

    @Test
    void an_athlete_without_assumptions_has_counts_of_zero() {
        assertThat(new CardFacts().card(0).assumptions())
                .isEqualTo(new AssumptionScore(0, 0, 0, 0, 0, new Figure(null, 0), 0, 0, new Figure(null, 0)));
    }
}
