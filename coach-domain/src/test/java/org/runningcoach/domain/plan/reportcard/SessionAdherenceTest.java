package org.runningcoach.domain.plan.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.reportcard.CardFacts.START;
import static org.runningcoach.domain.plan.reportcard.CardFacts.easy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;

class SessionAdherenceTest {

    @Test
    void a_kind_of_session_is_counted_over_twelve_weeks_and_all_time() {
        var facts = new CardFacts();
        for (int day = 0; day < 5; day++) {
            facts.session(easy(day, LedgerState.CONFIRMED, 0.9));
        }
        facts.session(easy(5, LedgerState.CONFIRMED, 0.5))
                .session(easy(16, LedgerState.MISSED, null))
                .session(easy(20, LedgerState.ASSUMED, null));
        SessionAdherence adherence = only(facts, 100);
        assertThat(adherence.allTime())
                .isEqualTo(new Tally(8, 5, 1, 1, 1, 0, new Figure(0.71, 7), new Figure(0.83, 6)));
        assertThat(adherence.recent()).isEqualTo(new Tally(2, 0, 0, 1, 1, 0, new Figure(null, 1), new Figure(null, 0)));
    }

    @Test
    void sessions_to_come_are_not_due_unless_they_are_done_already() {
        var facts = new CardFacts()
                .session(easy(9, LedgerState.SCHEDULED, null))
                .session(easy(10, LedgerState.SCHEDULED, null))
                .session(easy(11, LedgerState.CONFIRMED, 1.0));
        Tally tally = only(facts, 10).allTime();
        assertThat(tally.planned()).isEqualTo(2);
        assertThat(tally.unreported()).isEqualTo(1);
        assertThat(tally.done()).isEqualTo(1);
    }

    @Test
    void a_session_moved_to_another_day_counts_as_moved_unless_the_athlete_calls_it_missed() {
        var facts = new CardFacts().session(moved(LedgerState.CONFIRMED)).session(moved(LedgerState.OVERRIDDEN_MISSED));
        assertThat(only(facts, 10).allTime().moved()).isEqualTo(1);
    }

    @Test
    void schools_and_kinds_are_counted_apart() {
        var facts = new CardFacts()
                .session(kind(WorkoutType.LONG, Methodology.KOOP))
                .session(kind(WorkoutType.EASY, Methodology.KOOP))
                .session(kind(WorkoutType.LONG, Methodology.DANIELS));
        assertThat(facts.card(10).adherence())
                .extracting(adherence -> adherence.methodology() + " " + adherence.type())
                .containsExactly("DANIELS LONG", "KOOP EASY", "KOOP LONG");
    }

    private static PlannedSession moved(LedgerState state) {
        return new PlannedSession(
                START, WorkoutType.EASY, Methodology.DANIELS, true, 1_800, 90, state, 1.0, true, false);
    }

    private static PlannedSession kind(WorkoutType type, Methodology school) {
        return new PlannedSession(START, type, school, true, 1_800, 90, LedgerState.ASSUMED, null, false, true);
    }

    private static SessionAdherence only(CardFacts facts, int day) {
        List<SessionAdherence> adherence = facts.card(day).adherence();
        assertThat(adherence).hasSize(1);
        return adherence.getFirst();
    }
}
