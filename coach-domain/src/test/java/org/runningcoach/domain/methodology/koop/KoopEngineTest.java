package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.methodology.Methodologies;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.rules.PlanInvariants;

class KoopEngineTest {

    private final MethodologyEngine engine = Methodologies.standard().engineFor(Goal.of(Race.over(50_000, null)));

    @Test
    void once_the_race_is_over_general_fitness_goes_on_where_the_training_began() {
        Anchors stored = new Anchors(
                TODAY.minusWeeks(20),
                TODAY.minusYears(2),
                TODAY.minusWeeks(20),
                Level.INTERMEDIATE,
                18_000,
                21_000,
                List.of(new PhaseBlock("SPECIFIC", TODAY.minusWeeks(9), TODAY.minusWeeks(3))));
        PlanRequest request = new PlanFixture()
                .goal(50_000, TODAY.minusDays(6))
                .storedAnchors(stored)
                .request();
        PlanDraft draft = engine.draft(request);
        assertThat(draft.methodology()).isEqualTo(Methodology.DANIELS);
        assertThat(draft.anchors().trainingStart()).isEqualTo(stored.trainingStart());
        assertThat(draft.warnings()).extracting(PlanWarning::code).contains(WarningCode.GOAL_EXPIRED);
        assertThat(PlanInvariants.check(request, draft)).isEmpty();
    }

    @Test
    void a_minor_gets_a_safe_plan_without_the_race_and_is_told_why() {
        PlanFixture fixture = new PlanFixture().goal(50_000, TODAY.plusDays(40));
        fixture.athlete.age(16);
        PlanDraft draft = engine.draft(fixture.request());
        assertThat(draft.methodology()).isEqualTo(Methodology.DANIELS);
        assertThat(draft.warnings()).extracting(PlanWarning::code).contains(WarningCode.AGE_RESTRICTED_GOAL);
        assertThat(draft.days().stream().flatMap(day -> day.workouts().stream()))
                .noneMatch(Workout::isRace);
        assertThat(PlanInvariants.check(fixture.request(), draft)).isEmpty();
    }

    @Test
    void a_race_against_the_clock_stands_for_its_time() {
        Race race = new Race(RacePriority.A, null, 720, TODAY.plusDays(47), null, null);
        PlanRequest request = new PlanFixture().goal(Goal.of(race)).request();
        PlanDraft draft = engine.draft(request);
        assertThat(draft.days().stream().flatMap(day -> day.workouts().stream()).filter(Workout::isRace))
                .singleElement()
                .extracting(Workout::seconds)
                .isEqualTo(720 * 60);
        assertThat(PlanInvariants.check(request, draft)).isEmpty();
    }

    @Test
    void too_little_time_to_prepare_is_said() {
        PlanRequest request =
                new PlanFixture().goal(100_000, TODAY.plusWeeks(9)).request();
        assertThat(engine.draft(request).warnings())
                .extracting(PlanWarning::code)
                .contains(WarningCode.INSUFFICIENT_PREPARATION);
    }

    @Test
    void a_session_is_shortened_by_whole_bouts_and_then_becomes_easy() {
        PlanRequest request =
                new PlanFixture().goal(50_000, TODAY.plusWeeks(20)).request();
        Workout tempo = UltraSession.bouts(PlanFixture.on(0, DayOfWeek.TUESDAY), Intensity.TEMPO, 4, 10, 5);
        assertThat(engine.shortened(request, tempo, 70)).get().satisfies(shorter -> {
            assertThat(shorter.type()).isEqualTo(WorkoutType.TEMPO);
            assertThat(shorter.seconds()).isLessThanOrEqualTo(70 * 60);
            assertThat(shorter.secondsAt(Intensity.TEMPO)).isBetween(24 * 60, 36 * 60);
        });
        assertThat(engine.shortened(request, tempo, 30))
                .get()
                .satisfies(shorter -> assertThat(shorter.type()).isEqualTo(WorkoutType.EASY));
        assertThat(engine.shortened(request, tempo, 9)).isEmpty();
        assertThat(engine.eased(request, tempo))
                .get()
                .satisfies(eased -> assertThat(eased.secondsAt(Intensity.TEMPO)).isZero());
    }
}
