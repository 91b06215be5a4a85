package org.runningcoach.projection.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.projection.reportcard.CardEvents.FILE;
import static org.runningcoach.projection.reportcard.CardEvents.ID;
import static org.runningcoach.projection.reportcard.CardEvents.IMPORT;
import static org.runningcoach.projection.reportcard.CardEvents.LATER;
import static org.runningcoach.projection.reportcard.CardEvents.RUN;
import static org.runningcoach.projection.reportcard.CardEvents.closed;
import static org.runningcoach.projection.reportcard.CardEvents.raced;
import static org.runningcoach.projection.reportcard.CardEvents.registered;
import static org.runningcoach.projection.reportcard.CardEvents.replaced;
import static org.runningcoach.projection.reportcard.CardEvents.revised;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.reportcard.AssumptionScore;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.plan.reportcard.ScoredRace;
import org.runningcoach.domain.plan.reportcard.Unpredicted;
import org.runningcoach.domain.shared.AthleteId;

class ReportCardProjectionIT {

    private static final LedgerCause CLOSED = LedgerCause.of(PlanTrigger.WEEK_CLOSED);
    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final LocalDate FRIDAY = TODAY.plusDays(4);
    /** As long as an index of 43 gives over 5 km. */
    private static final double AT_43 = 1_360;

    private final ReportCardTable table = new ReportCardTable();
    private final List<Object> facts = new ArrayList<>();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void a_race_is_held_against_the_index_of_the_last_revision_before_its_day() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        facts.add(raced(TODAY.plusDays(5), 1_320));
        facts.add(revised(2, TODAY.plusDays(5), 44.4, TODAY.plusDays(5)));
        ScoredRace race = onlyRace();
        assertThat(race.errorPercent()).isEqualTo(3.0);
        assertThat(race.prediction()).extracting("notedOn", "evidenceDays").containsExactly(TODAY, 14);
    }

    @Test
    void a_month_that_was_closed_before_the_race_is_a_note_too() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 40.0, TODAY.minusDays(9)));
        facts.add(closed(YearMonth.of(2026, 3), 43.0, Instant.parse("2026-03-31T22:30:00Z")));
        facts.add(raced(LocalDate.of(2026, 4, 2), AT_43));
        assertThat(onlyRace().errorPercent()).isZero();
        assertThat(onlyRace().prediction()).extracting("notedOn").isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void in_the_athletes_zone_the_month_was_closed_on_the_day_of_the_race_only() {
        facts.add(registered(null));
        facts.add(closed(YearMonth.of(2026, 3), 43.0, Instant.parse("2026-03-31T22:30:00Z")));
        facts.add(raced(LocalDate.of(2026, 4, 1), AT_43));
        assertThat(onlyRace().unpredicted()).isEqualTo(Unpredicted.NOT_NOTED);
    }

    @Test
    void a_race_leaves_with_its_mark_its_activity_or_its_file_and_the_card_is_as_before() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        table.tell(facts);
        ReportCard before = card();
        LocalDate day = TODAY.plusDays(5);
        for (Object gone : List.of(
                new RaceUnmarked(ID, RUN, day, LATER),
                new ActivityRemoved(ID, RUN, day, LATER),
                new ImportRemoved(ID, FILE, List.of(RUN), day, LATER))) {
            table.tell(List.of(raced(day, 1_320)));
            assertThat(card()).isNotEqualTo(before);
            table.tell(List.of(gone));
            assertThat(card()).isEqualTo(before);
        }
    }

    @Test
    void a_race_marked_anew_counts_as_it_was_marked_last() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        facts.add(raced(TODAY.plusDays(5), 1_320));
        facts.add(raced(TODAY.plusDays(5), AT_43));
        assertThat(onlyRace().errorPercent()).isZero();
    }

    @Test
    void a_late_upload_settles_what_was_assumed() {
        assumedWeek();
        table.tell(facts);
        assertThat(card().assumptions())
                .extracting(AssumptionScore::assumed, AssumptionScore::open)
                .containsExactly(2, 2);
        lateUpload();
        table.tell(facts);
        AssumptionScore settled = card().assumptions();
        assertThat(settled.done()).isEqualTo(1);
        assertThat(settled.missed()).isEqualTo(1);
        assertThat(settled.open()).isZero();
        assertThat(settled.held().count()).isEqualTo(2);
        assertThat(settled.settledLoad()).isEqualTo(2 * settled.heldLoad());
    }

    @Test
    void the_athletes_word_stands_above_and_beneath_it_nothing_is_assumed() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        facts.add(new CompletionOverridden(ID, "r1-1", TUESDAY, Completion.DONE, LedgerState.SCHEDULED, NOON));
        facts.add(new WorkoutAssumed(ID, "r1-1", TUESDAY, CLOSED, NOON));
        table.tell(facts);
        assertThat(card().assumptions().assumed()).isZero();
        assertThat(card().adherence().getFirst().allTime().done()).isEqualTo(1);
        facts.add(new OverrideWithdrawn(ID, "r1-1", TUESDAY, Completion.DONE, NOON));
        table.tell(facts);
        assertThat(card().assumptions())
                .extracting(AssumptionScore::assumed, AssumptionScore::open)
                .containsExactly(1, 1);
    }

    @Test
    void a_session_done_on_another_day_is_moved() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        facts.add(new WorkoutConfirmed(ID, "r1-1", TUESDAY, List.of(RUN), 0.9, TUESDAY.plusDays(1), IMPORT, NOON));
        table.tell(facts);
        assertThat(card().adherence().getFirst().allTime().moved()).isEqualTo(1);
    }

    @Test
    void an_index_that_rests_on_the_pace_called_easy_is_no_reading() {
        facts.add(registered(345));
        facts.add(revised(1, TODAY, 38.0, TODAY));
        facts.add(revised(2, TODAY.plusDays(3), 43.0, TODAY.plusDays(2)));
        table.tell(facts);
        assertThat(card().methods().getFirst().estimates()).extracting("value").containsExactly(43.0);
    }

    @Test
    void every_fact_told_twice_changes_nothing() {
        assumedWeek();
        lateUpload();
        facts.add(raced(TODAY.plusDays(5), 1_320));
        facts.add(closed(YearMonth.of(2026, 3), 43.0, LATER));
        table.tell(facts);
        List<String> once = table.dump();
        table.tell(facts);
        assertThat(table.dump()).isEqualTo(once);
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        assumedWeek();
        table.tell(facts);
        assertThat(table.card(new AthleteId(new UUID(1, 1)), LATER)).isEmpty();
    }

    private void assumedWeek() {
        facts.add(registered(null));
        facts.add(revised(1, TODAY, 43.0, TODAY.minusDays(9)));
        facts.add(new WorkoutAssumed(ID, "r1-1", TUESDAY, CLOSED, NOON));
        facts.add(new WorkoutAssumed(ID, "r1-2", FRIDAY, CLOSED, NOON));
    }

    private void lateUpload() {
        facts.add(new WorkoutConfirmed(ID, "r1-1", TUESDAY, List.of(RUN), 0.9, null, IMPORT, NOON));
        facts.add(replaced("r1-1", TUESDAY, LedgerState.CONFIRMED));
        facts.add(new WorkoutMissed(ID, "r1-2", FRIDAY, IMPORT, NOON));
        facts.add(replaced("r1-2", FRIDAY, LedgerState.MISSED));
    }

    private ScoredRace onlyRace() {
        table.tell(facts);
        return card().predictions().races().getFirst();
    }

    private ReportCard card() {
        return table.card(ATHLETE, LATER).orElseThrow();
    }
}
