package org.runningcoach.domain.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.domain.plan.PlanFacts.easyRun;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.plan.PlanFacts;

class ReasonForChangeTest {

    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final LocalDate WEDNESDAY = TODAY.plusDays(2);

    @Test
    void without_a_closer_cause_a_change_names_what_set_it_off() {
        ReasonForChange reason = reason(PlanFacts.everyDay(), 45.0, 45.0);
        assertThat(reason.added(easyRun(TUESDAY, 30)).code()).isEqualTo("plan.change.import-completed");
        assertThat(reason.removed(easyRun(TUESDAY, 30)).code()).isEqualTo("plan.change.import-completed");
        assertThat(reason.replaced(easyRun(TUESDAY, 30), easyRun(TUESDAY, 40)).code())
                .isEqualTo("plan.change.import-completed");
    }

    @Test
    void a_workout_beyond_the_last_window_is_there_because_the_window_opened() {
        LocalDate may = TODAY.plusMonths(2);
        Explanation reason = reason(PlanFacts.everyDay(), 45.0, 45.0).added(easyRun(may, 30));
        assertThat(reason.code()).isEqualTo("plan.change.window-opened");
        assertThat(reason.values()).containsEntry("last", "2026-04-30");
    }

    @Test
    void a_day_that_is_no_longer_free_explains_what_left_it() {
        Availability mondaysOnly = new Availability(
                List.of(new AvailableDay(DayOfWeek.MONDAY, 60), new AvailableDay(DayOfWeek.TUESDAY, 60)),
                2,
                null,
                List.of(new Blackout(TUESDAY, TUESDAY)));
        ReasonForChange reason = reason(mondaysOnly, 45.0, 45.0);
        assertThat(reason.removed(easyRun(TUESDAY, 30)).code()).isEqualTo("plan.change.blackout");
        assertThat(reason.removed(easyRun(WEDNESDAY, 30)).code()).isEqualTo("plan.change.day-unavailable");
    }

    @Test
    void the_same_session_at_another_pace_names_both_indexes() {
        Explanation reason =
                reason(PlanFacts.everyDay(), 45.0, 46.2).replaced(paced(TUESDAY, 330), paced(TUESDAY, 322));
        assertThat(reason)
                .isEqualTo(new Explanation(
                        "plan.change.paces", new java.util.TreeMap<>(Map.of("before", "45.0", "now", "46.2"))));
        assertThat(reason(PlanFacts.everyDay(), 45.0, 45.0)
                        .replaced(paced(TUESDAY, 330), paced(TUESDAY, 322))
                        .code())
                .isEqualTo("plan.change.import-completed");
    }

    @Test
    void a_session_cut_to_the_minutes_of_its_day_says_so() {
        Availability short30 = new Availability(List.of(new AvailableDay(DayOfWeek.TUESDAY, 30)), 2, null, List.of());
        Explanation reason = reason(short30, 45.0, 45.0).replaced(easyRun(TUESDAY, 45), easyRun(TUESDAY, 30));
        assertThat(reason.code()).isEqualTo("plan.change.less-time");
        assertThat(reason.values()).containsEntry("minutes", "30");
    }

    private static Workout paced(LocalDate date, int pace) {
        Workout easy = easyRun(date, 30);
        Segment run = easy.steps().getFirst().segments().getFirst();
        var faster = new Segment(
                run.role(),
                run.intensity(),
                run.measure(),
                run.seconds(),
                run.seconds() * 1000 / pace,
                new Target(new PaceRange(pace, pace + 20), null, 2, 3));
        return new Workout(
                date, easy.type(), easy.methodology(), easy.purpose(), easy.reason(), List.of(Step.once(faster)));
    }

    private static ReasonForChange reason(Availability availability, double vdotBefore, double vdotNow) {
        PlanRequest before = PlanFacts.firstRequest();
        return new ReasonForChange(
                PlanTrigger.IMPORT_COMPLETED,
                with(before, availability, vdotNow),
                PlanInputs.of(with(before, PlanFacts.everyDay(), vdotBefore)));
    }

    private static PlanRequest with(PlanRequest request, Availability availability, double vdot) {
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                availability,
                request.health(),
                new KnownFitness(vdot, TODAY, null),
                request.history(),
                request.stored(),
                request.anchors(),
                request.transition(),
                request.pinned());
    }
}
