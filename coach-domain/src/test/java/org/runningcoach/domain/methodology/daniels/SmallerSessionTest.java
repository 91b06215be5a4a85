package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** Sessions as athletes want them, out of real plans: easy, long and fast ones. */
class SmallerSessionTest {

    private final DanielsEngine engine = new DanielsEngine();

    private record Planned(PlanRequest request, Workout workout) {}

    @Test
    void a_shortened_session_lasts_no_longer_than_asked_and_is_no_harder() {
        List<Planned> all = planned().toList();
        assertThat(all).extracting(one -> one.workout().type()).contains(WorkoutType.THRESHOLD, WorkoutType.LONG);
        assertThat(all).allSatisfy(one -> {
            int minutes = one.workout().seconds() * 2 / 3 / 60;
            engine.shortened(one.request(), one.workout(), minutes).ifPresent(shorter -> {
                assertThat(shorter.seconds()).isLessThanOrEqualTo(60 * minutes);
                assertThat(shorter.date()).isEqualTo(one.workout().date());
                assertThat(PlannedLoad.of(shorter)).isLessThan(PlannedLoad.of(one.workout()));
            });
        });
    }

    @Test
    void a_threshold_session_a_little_shorter_is_still_one() {
        assertThat(planned()
                        .filter(one -> one.workout().type() == WorkoutType.THRESHOLD)
                        .map(one -> engine.shortened(
                                one.request(), one.workout(), one.workout().seconds() * 9 / 10 / 60))
                        .flatMap(Optional::stream))
                .anySatisfy(shorter -> {
                    assertThat(shorter.type()).isEqualTo(WorkoutType.THRESHOLD);
                    assertThat(shorter.metresAt(Intensity.THRESHOLD)).isPositive();
                });
    }

    @Test
    void nothing_is_left_below_ten_minutes() {
        assertThat(planned())
                .allSatisfy(one -> assertThat(engine.shortened(one.request(), one.workout(), 9))
                        .isEmpty());
    }

    @Test
    void an_eased_session_is_easy_neither_longer_nor_farther() {
        assertThat(planned()
                        .filter(one ->
                                HardSession.is(one.workout()) && !one.workout().isRace()))
                .isNotEmpty()
                .allSatisfy(one -> {
                    Workout easy = engine.eased(one.request(), one.workout()).orElseThrow();
                    assertThat(HardSession.is(easy)).isFalse();
                    assertThat(easy.seconds()).isLessThanOrEqualTo(one.workout().seconds());
                    assertThat(easy.metres()).isLessThanOrEqualTo(one.workout().metres() + 100);
                    assertThat(easy.reason().code()).isEqualTo("daniels.reason.by-hand");
                });
    }

    @Test
    void what_is_easy_already_cannot_be_eased() {
        assertThat(planned()
                        .filter(one -> one.workout().type() == WorkoutType.EASY
                                && one.workout().metresAt(Intensity.STRIDE) == 0))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(engine.eased(one.request(), one.workout())).isEmpty());
    }

    @Test
    void a_pinned_day_keeps_its_work_and_takes_the_paces_of_today() {
        PlanRequest first = RandomAthletes.unconstrained(1);
        PlanDraft draft = engine.draft(first);
        PlanDay pinned = draft.days().stream()
                .filter(day -> day.date().isAfter(first.today().plusDays(7)))
                .filter(day -> day.workouts().stream().anyMatch(run -> run.type() == WorkoutType.THRESHOLD))
                .findFirst()
                .orElseThrow();
        PlanDraft again = engine.draft(fitter(first, draft, List.of(pinned.date())));
        PlanDay kept = again.days().stream()
                .filter(day -> day.date().equals(pinned.date()))
                .findFirst()
                .orElseThrow();
        assertThat(kept.isSameWorkAs(pinned)).isTrue();
        assertThat(kept).isNotEqualTo(pinned);
        assertThat(again.warnings()).extracting(PlanWarning::code).doesNotContain(WarningCode.CONFLICTING_INPUT);
    }

    private static PlanRequest fitter(PlanRequest request, PlanDraft draft, List<LocalDate> pinned) {
        double vdot = Objects.requireNonNull(request.fitness().vdot()) + 0.5;
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                request.availability(),
                request.health(),
                new KnownFitness(vdot, request.today(), null),
                request.history(),
                draft.days(),
                draft.anchors(),
                request.transition(),
                pinned);
    }

    private Stream<Planned> planned() {
        return LongStream.range(0, 12).boxed().flatMap(seed -> {
            PlanRequest request = RandomAthletes.unconstrained(seed);
            return engine.draft(request).days().stream()
                    .flatMap(day -> day.workouts().stream())
                    .map(workout -> new Planned(request, workout));
        });
    }
}
